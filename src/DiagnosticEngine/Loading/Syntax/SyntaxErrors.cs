using DiagnosticEngine.Loading.Catalogue;
using YamlDotNet.Core;

namespace DiagnosticEngine.Loading.Syntax;

/// <summary>Says in plain words what stopped the YAML reader, at the place that an author should look at.</summary>
internal static class SyntaxErrors
{
    /// <summary>What the reader says, what that means, in the order to try.</summary>
    private static readonly (string Part, string Message, string? Hint)[] Known =
    [
        ("found invalid mapping", "A second \": \" stands in this text.", "Put the text in quotes."),
        ("Mapping values are not allowed", "A second \": \" stands in this text.", "Put the text in quotes."),
        ("cannot start any token", "A text cannot start with this character.", "Put the text in quotes."),
        ("found unexpected end of stream", "A quotation mark is never closed.", null),
        ("found wrong indentation", "A quotation mark is never closed, or the text's next line is not indented.", null),
        ("found unknown escape character", "A backslash in double quotes starts an escape that YAML does not know.", "Double the backslash, or use single quotes."),
        ("did not find expected ',' or ']'", "The list in brackets is not closed, or a comma is missing.", null),
        ("did not find expected ',' or '}'", "The mapping in braces is not closed, or a comma is missing.", "Text with braces needs quotes."),
        ("could not find expected ':'", "This line is neither \"key: value\" nor an entry of a list.", null),
        ("did not find expected key", "This does not belong here: the indentation is wrong, a colon is missing, or the text before it needs quotes.", null),
        ("did not find expected '-' indicator", "An entry of the list should begin here with \"- \".", null),
        ("did not find expected node content", "A value is missing here, or a bracket or comma is one too many.", null),
        ("%YAML", "The %YAML line is not understood.", "Take the line out."),
    ];

    /// <param name="file">The file.</param>
    /// <param name="error">What the reader threw.</param>
    /// <param name="lastLine">The line of the last thing that could be read.</param>
    /// <param name="open">Lists and mappings that are still open, innermost first.</param>
    /// <param name="log">Takes the finding.</param>
    public static void Report(SourceFile file, Exception error, int lastLine, IEnumerable<YamlFrame> open, FindingLog log)
    {
        YamlException? yaml = error as YamlException;
        YamlFrame? bracket = open.FirstOrDefault(f => f.IsFlow);
        Place at = Position(file, yaml, bracket);
        if (yaml is not null && yaml.Message.Contains(" tab ", StringComparison.Ordinal) && FirstTab(file, Math.Max(lastLine, at.Line)) is Place tab)
        {
            log.Add(SyntaxFindings.Tab, tab, "A tab is used for indentation.", "Replace it by spaces.");
            return;
        }

        // At the end of the file, the bracket that is still open is the place to look at.
        if (yaml is null || (bracket is not null && file.Text.AsSpan(Math.Min(file.Start((int)yaml.Start.Line), file.Text.Length)).IsWhiteSpace()))
        {
            at = bracket?.Place ?? at;
            string which = bracket is null ? "A bracket or brace" : bracket.IsMapping ? "This brace" : "This bracket";
            log.Add(SyntaxFindings.Syntax, at, $"{which} is opened and never closed.");
            return;
        }

        (string _, string? message, string? hint) = Array.Find(Known, k => yaml.Message.Contains(k.Part, StringComparison.Ordinal));
        RelatedLocation[] related = bracket is null
            ? []
            : [new() { Location = bracket.Place.ToLocation(), Message = bracket.IsMapping ? "The brace is opened here." : "The bracket is opened here." }];
        log.Add(SyntaxFindings.Syntax, at, message ?? $"The YAML reader says: {Quote.Of(yaml.Message)}.", hint, related);
    }

    private static Place Position(SourceFile file, YamlException? yaml, YamlFrame? bracket)
    {
        if (yaml is null)
        {
            return bracket?.Place ?? file.Top;
        }

        int line = Math.Clamp((int)yaml.Start.Line, 1, file.LineCount);
        int column = (int)yaml.Start.Column;
        // An end of file is best shown on the last line that has something in it.
        while (line > 1 && line == file.LineCount && file.Line(line).Length == 0)
        {
            line--;
            column = file.Line(line).Length + 1;
        }

        return new(file, line, Math.Clamp(column, 1, file.Line(line).Length + 1));
    }

    /// <summary>The first tab in front of a line's text: the reader reports tabs a line early, or at the start of the mapping around them.</summary>
    private static Place? FirstTab(SourceFile file, int line)
    {
        for (int i = line; i <= file.LineCount; i++)
        {
            string text = file.Line(i);
            int tab = text.AsSpan(0, text.Length - text.AsSpan().TrimStart().Length).IndexOf('\t');
            if (tab >= 0)
            {
                return new(file, i, tab + 1, tab + 2);
            }
        }

        return null;
    }
}
