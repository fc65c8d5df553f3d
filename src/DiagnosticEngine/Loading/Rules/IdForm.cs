using System.Text.RegularExpressions;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>The form of an id: lower-case words or figures joined by dots and hyphens, at most 100 characters.</summary>
internal static partial class IdForm
{
    public const int Longest = 100;

    public static bool IsWellFormed(string id) => id.Length <= Longest && Form().IsMatch(id);

    [GeneratedRegex("^[a-z0-9]+([.-][a-z0-9]+)*\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
