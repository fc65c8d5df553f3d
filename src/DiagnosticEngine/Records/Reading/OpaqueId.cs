using System.Text.RegularExpressions;

namespace DiagnosticEngine.Records.Reading;

/// <summary>Whether an id is one that says nothing of who it is.</summary>
internal static partial class OpaqueId
{
    private const int Longest = 40;

    /// <summary>1 to 40 letters, digits, dots, hyphens or underscores.</summary>
    public static bool IsWellFormed(string id) => id.Length is >= 1 and <= Longest && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');

    /// <summary>Whether it is written as names are: Anna, Anna-Lee, AnnaLee, anna.lee.</summary>
    public static bool LooksLikeName(string id) => Capitalised().IsMatch(id) || Joined().IsMatch(id);

    /// <summary>The id in quotation marks, unless it could be a name.</summary>
    public static string Shown(string id) => IsWellFormed(id) && !LooksLikeName(id) ? $"\"{id}\"" : "(an id that could be a name)";

    [GeneratedRegex("^([A-Z][a-z]{2,}|[A-Z][a-z]+([-._]?[A-Z][a-z]+)+|[A-Z][-._][A-Z][a-z]{2,})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Capitalised();

    [GeneratedRegex("^[a-z]{3,}[._][a-z]{3,}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Joined();
}
