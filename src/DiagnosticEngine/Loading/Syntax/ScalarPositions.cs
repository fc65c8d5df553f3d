using YamlDotNet.Core;

namespace DiagnosticEngine.Loading.Syntax;

/// <summary>Finds the place in the file of a character of a scalar's value, by walking both side by side.</summary>
/// <remarks>Exact for plain and quoted scalars, folded lines and escapes included; for block scalars as long as every line has the same indentation.</remarks>
internal static class ScalarPositions
{
    public static Place PlaceOf(YamlScalar scalar, int offset)
    {
        SourceFile file = scalar.Place.File;
        string source = file.Text;
        int at = file.Start(scalar.Place.Line) + scalar.Place.Column - 1;
        at = scalar.Style switch
        {
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => at + 1,
            ScalarStyle.Literal or ScalarStyle.Folded => SkipBlanks(source, file.Start(scalar.Place.Line + 1)),
            _ => at,
        };
        int value = 0;
        while (value < offset && at < source.Length)
        {
            (int characters, int length) = Step(scalar, source, at, value);
            if (value + characters > offset)
            {
                break;
            }

            value += characters;
            at += length;
        }

        return file.PlaceOf(Math.Min(at, source.Length));
    }

    /// <summary>How many characters of the value the next piece of the source stands for, and how long that piece is.</summary>
    private static (int Characters, int Length) Step(YamlScalar scalar, string source, int at, int value)
    {
        int blanks = at;
        while (blanks < source.Length && source[blanks] is ' ' or '\t')
        {
            blanks++;
        }

        bool isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        if (blanks < source.Length && source[blanks] is '\n' or '\r' && (!isBlock || blanks == at))
        {
            int end = SkipBlanks(source, blanks);
            return (WhiteSpaceIn(scalar.Value, value), end - at);
        }

        return (scalar.Style, source[at]) switch
        {
            (ScalarStyle.SingleQuoted, '\'') => (1, 2),
            (ScalarStyle.DoubleQuoted, '\\') => Escape(source, at),
            _ => (1, 1),
        };
    }

    private static (int Characters, int Length) Escape(string source, int at) => (at + 1 < source.Length ? source[at + 1] : '\0') switch
    {
        'x' => (1, 4),
        'u' => (1, 6),
        'U' => (source.AsSpan(at + 2, Math.Min(4, source.Length - at - 2)) is "0000" ? 1 : 2, 10),
        '\n' or '\r' => (0, SkipBlanks(source, at + 1) - at),
        _ => (1, 2),
    };

    private static int WhiteSpaceIn(string value, int at)
    {
        int end = at;
        while (end < value.Length && value[end] is ' ' or '\n')
        {
            end++;
        }

        return end - at;
    }

    private static int SkipBlanks(string source, int at)
    {
        while (at < source.Length && source[at] is ' ' or '\t' or '\n' or '\r')
        {
            at++;
        }

        return at;
    }
}
