using DiagnosticEngine.Loading.Syntax;
using DiagnosticEngine.Loading.Syntax.Quick;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>Turns a fetched file into its node tree and what it holds.</summary>
internal static class FileParser
{
    /// <summary>The node tree of a file.</summary>
    public static ParsedFile Parse(FetchedFile fetched, NodeBudget budget, int maxDepth, FindingLog log)
    {
        if (fetched.Bytes is null)
        {
            return new(fetched.Nothing, null);
        }

        bool isText = FileText.TryDecode(fetched.Path, fetched.Order, fetched.Bytes, log, out SourceFile file);
        YamlNode? root = isText && !budget.IsSpent ? QuickTreeReader.Read(file, budget, maxDepth) ?? new YamlTreeReader(file, log, budget, maxDepth).Read() : null;
        return new(file, root) { IsUnread = root is null, MustBeReadAgain = budget.IsSpent, Nodes = budget.Spent };
    }

    /// <summary>The node tree of a file of content and what it holds.</summary>
    public static ParsedFile ParseContent(FetchedFile fetched, NodeBudget budget, int maxDepth, string language, FindingLog log)
    {
        ParsedFile parsed = Parse(fetched, budget, maxDepth, log);
        return parsed.Root is null || ContentReader.Read(parsed.Root, new(log) { Language = language }, parsed.Content) ? parsed : parsed with { IsUnread = true };
    }
}
