using System.Text.RegularExpressions;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>Checks the form of a language tag (BCP 47), loosely: a language and further parts.</summary>
internal static partial class LanguageTag
{
    public static bool IsWellFormed(string tag) => tag.Length <= 35 && Form().IsMatch(tag);

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
