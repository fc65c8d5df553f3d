using System.Text.RegularExpressions;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Answers;

/// <summary>Reads coordinates: (2, 5), 2,5 or x = 2, y = 5.</summary>
internal static partial class PairReader
{
    private const int LongestText = 80;

    public static AnswerReading Read(string typed)
    {
        string clean = NumberReader.Clean(typed).ToLowerInvariant();
        Match match = clean.Length <= LongestText ? Pair().Match(clean) : Match.Empty;
        return match.Success
            && NumberReader.Read(match.Groups["x"].Value) is { } x
            && NumberReader.Read(match.Groups["y"].Value) is { } y
            ? new() { Value = Value.Of([Value.Of(x.Value), Value.Of(y.Value)]), Typed = typed, IsSimplest = x.IsSimplest && y.IsSimplest }
            : new() { Problem = "Please write two numbers in brackets, with a comma between them." };
    }

    [GeneratedRegex(
        @"^[(\[]?\s*(?:x\s*=\s*)?(?<x>[^,;()\[\]]+?)\s*[,;]\s*(?:y\s*=\s*)?(?<y>[^,;()\[\]]+?)\s*[)\]]?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Pair();
}
