using System.Buffers;
using System.Text;
using YamlDotNet.Core;

namespace DiagnosticEngine.Loading.Syntax.Quick;

/// <summary>Reads texts: keys, plain and quoted ones on one line, and those in a block.</summary>
internal sealed class QuickScalars(QuickCursor cursor, QuickLimits limits)
{
    private const int LongestKey = 100;
    private const int SeenTexts = 512;

    private static readonly SearchValues<char> EndsInBrackets = SearchValues.Create(",[]{}\n?");

    // Keys and words come again and again: a short text is made once, as long as no other takes its place in the table.
    private readonly string?[] _seen = new string?[SeenTexts];

    /// <summary>Whether a plain key with its colon stands here.</summary>
    public bool IsAtKey() => KeyEnd() >= 0;

    /// <summary>Takes a key and its colon; null where there is none that is plain.</summary>
    public YamlScalar? Key()
    {
        int end = KeyEnd();
        if (end < 0)
        {
            return null;
        }

        limits.Count();
        YamlScalar key = PlainTo(end);
        cursor.Position = end + 1;
        return key;
    }

    /// <summary>A plain or quoted text outside brackets; null where the full reader is needed.</summary>
    /// <param name="indent">The indentation of the block around it; all lines of a quoted text are deeper.</param>
    public YamlScalar? Line(int indent) => cursor.Current switch
    {
        '"' => Quoted(indent, "\"\\\n", ScalarStyle.DoubleQuoted),
        '\'' => Quoted(indent, "'\n", ScalarStyle.SingleQuoted),
        _ => CanBeginPlain() ? PlainOnLine() : null,
    };

    /// <summary>A plain text inside brackets, which ends at a comma or bracket; null where the full reader is needed.</summary>
    /// <param name="indent">The indentation of the block around it; all its lines are deeper.</param>
    public YamlScalar? InBrackets(int indent)
    {
        if (!CanBeginPlain())
        {
            return null;
        }

        limits.Count();
        Place place = cursor.Here();
        if (PieceInBrackets() is not { } first)
        {
            return null;
        }

        if (cursor.Current != '\n')
        {
            return first;
        }

        StringBuilder text = new(first.Value);
        while (cursor.Current == '\n')
        {
            cursor.NextLine();
            cursor.SkipSpaces();
            if (cursor.Column <= indent || !char.IsAsciiLetterOrDigit(cursor.Current) || PieceInBrackets() is not { } piece)
            {
                return null;
            }

            text.Append(' ').Append(piece.Value);
        }

        return new(place, text.ToString(), ScalarStyle.Plain);
    }

    /// <summary>A text in a block; null where the full reader is needed. Then the cursor is at the start of the line after it.</summary>
    public YamlScalar? Block(int indent)
    {
        Place place = cursor.Here();
        bool isFolded = cursor.Current == '>';
        cursor.Position++;
        bool isStripped = cursor.Current == '-';
        cursor.Position += isStripped ? 1 : 0;
        if (cursor.Current != '\n')
        {
            return null;
        }

        cursor.NextLine();
        cursor.SkipSpaces();
        int margin = cursor.Column;
        if (margin <= indent || cursor.IsBlank(cursor.Position))
        {
            return null;
        }

        StringBuilder text = new();
        int breaks = 0;
        while (true)
        {
            // The cursor is at the text of a line.
            int end = cursor.LineEnd();
            if (end == cursor.Text.Length || (isFolded && cursor.Current == ' '))
            {
                return null;
            }

            text.Append(isFolded && breaks == 1 ? " " : new string('\n', isFolded && breaks > 1 ? breaks - 1 : breaks));
            text.Append(cursor.Text, cursor.Position, end - cursor.Position);
            cursor.Position = end;
            breaks = 0;
            while (cursor.Current == '\n')
            {
                cursor.NextLine();
                breaks++;
                SkipMargin(margin);
            }

            if (cursor.IsAtEnd || cursor.Column < margin)
            {
                break;
            }
        }

        limits.Count();
        // Back to the start of the line, which is read again.
        cursor.Position -= cursor.Column;
        return new(place, isStripped ? text.ToString() : text.Append('\n').ToString(), isFolded ? ScalarStyle.Folded : ScalarStyle.Literal);
    }

    private YamlScalar? PlainOnLine()
    {
        limits.Count();
        return Plain(cursor.LineEnd());
    }

    /// <summary>A plain text inside brackets up to where it or its line ends.</summary>
    private YamlScalar? PieceInBrackets()
    {
        int length = cursor.Text.AsSpan(cursor.Position).IndexOfAny(EndsInBrackets);
        int end = cursor.Position + length;
        if (length <= 0 || cursor.Text[end] is '[' or '{' or '?' || cursor.Text[end - 1] == ':')
        {
            return null;
        }

        YamlScalar? piece = Plain(end);
        if (piece is not null)
        {
            cursor.SkipSpaces();
        }

        return piece;
    }

    private void SkipMargin(int margin)
    {
        while (cursor.Column < margin && cursor.Current == ' ')
        {
            cursor.Position++;
        }
    }

    /// <summary>A plain text up to a comment or an end, without the spaces after it; null where a colon might make it a key.</summary>
    private YamlScalar? Plain(int end)
    {
        ReadOnlySpan<char> text = cursor.Text.AsSpan(cursor.Position, end - cursor.Position);
        int comment = text.IndexOf(" #", StringComparison.Ordinal);
        text = (comment < 0 ? text : text[..comment]).TrimEnd(' ');
        return text.Contains(": ", StringComparison.Ordinal) || text.EndsWith(':')
            ? null
            : PlainTo(cursor.Position + text.Length);
    }

    /// <summary>A quoted text.</summary>
    /// <param name="indent">The indentation of the block around it.</param>
    /// <param name="stops">The quote and what else does not stand for itself.</param>
    /// <param name="style">Which quotes.</param>
    private YamlScalar? Quoted(int indent, string stops, ScalarStyle style)
    {
        string source = cursor.Text;
        Place place = cursor.Here();
        int start = cursor.Position++;
        bool isOnOneLine = true;
        StringBuilder? pieces = null;
        while (true)
        {
            int from = cursor.Position;
            int length = source.AsSpan(from).IndexOfAny(stops);
            if (length < 0)
            {
                return null;
            }

            int end = from + length;
            char stop = source[end];
            char next = end + 1 < source.Length ? source[end + 1] : '\0';
            cursor.Position = end + 1;
            if (stop == '\n')
            {
                pieces = (pieces ?? new()).Append(source.AsSpan(from, length).TrimEnd(' '));
                isOnOneLine = false;
                cursor.Position = end;
                if (!TryFold(indent, pieces))
                {
                    return null;
                }
            }
            else if (stop == '\\' ? next is '"' or '\\' : style == ScalarStyle.SingleQuoted && next == '\'')
            {
                pieces = (pieces ?? new()).Append(source, from, length).Append(next);
                cursor.Position++;
            }
            else if (stop == '\\')
            {
                return null;
            }
            else
            {
                limits.Count();
                string value = pieces is null ? Text(from, end) : pieces.Append(source, from, length).ToString();
                return new(isOnOneLine ? cursor.From(start) : place, value, style);
            }
        }
    }

    /// <summary>Goes over line breaks in a quoted text: one is a space, more are one fewer.</summary>
    private bool TryFold(int indent, StringBuilder text)
    {
        int breaks = 0;
        while (cursor.Current == '\n')
        {
            cursor.NextLine();
            cursor.SkipSpaces();
            breaks++;
        }

        text.Append(breaks == 1 ? ' ' : '\n', Math.Max(1, breaks - 1));
        return !cursor.IsAtEnd && cursor.Column > indent;
    }

    /// <summary>Whether a plain text can begin here, in brackets or not.</summary>
    private bool CanBeginPlain()
    {
        char first = cursor.Current;
        return first == '-'
            ? !cursor.IsBlank(cursor.Position + 1) && cursor.Text[cursor.Position + 1] is not ('-' or ',' or '[' or ']' or '{' or '}')
            : first > ' ' && !"?:,[]{}#&*!|>'\"%@`".Contains(first);
    }

    private YamlScalar PlainTo(int end)
    {
        int start = cursor.Position;
        cursor.Position = end;
        return new(cursor.From(start), Text(start, end), ScalarStyle.Plain);
    }

    private string Text(int start, int end)
    {
        ReadOnlySpan<char> text = cursor.Text.AsSpan(start, end - start);
        if (text.Length is 0 or > 24)
        {
            return text.ToString();
        }

        ref string? seen = ref _seen[((text.Length * 131) + (text[0] * 31) + (text[text.Length / 2] * 17) + text[^1]) % SeenTexts];
        return seen is not null && text.SequenceEqual(seen) ? seen : seen = text.ToString();
    }

    private int KeyEnd()
    {
        string text = cursor.Text;
        int end = cursor.Position;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is '.' or '-' or '_' && end > cursor.Position)))
        {
            end++;
        }

        int length = end - cursor.Position;
        return length is > 0 and <= LongestKey && end < text.Length && text[end] == ':' && cursor.IsBlank(end + 1) ? end : -1;
    }
}
