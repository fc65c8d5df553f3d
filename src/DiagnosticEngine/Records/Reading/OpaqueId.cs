namespace DiagnosticEngine.Records.Reading;

/// <summary>Whether an id is one that says nothing of who it is.</summary>
internal static class OpaqueId
{
    private const int Longest = 40;
    private const int ShortestName = 3;
    private static readonly char[] s_joints = ['-', '.', '_'];

    /// <summary>1 to 40 letters, digits, dots, hyphens or underscores.</summary>
    public static bool IsWellFormed(string id) => id.Length is >= 1 and <= Longest && id.All(c => char.IsAsciiLetterOrDigit(c) || s_joints.Contains(c));

    /// <summary>Whether it is written as names are: Anna, AnnaLee, Anna-Lee, A.Lee, anna.lee.</summary>
    public static bool LooksLikeName(string id)
    {
        string[] parts = id.Split(s_joints);
        bool isCapitalised = parts.All(p => p.Length > 0 && p.All(char.IsAsciiLetter) && char.IsAsciiLetterUpper(p[0]) && !HasTwoCapitals(p));
        bool isSmall = parts.Length > 1 && !id.Contains('-', StringComparison.Ordinal) && parts.All(p => p.Length >= ShortestName && p.All(char.IsAsciiLetterLower));
        return isSmall || (isCapitalised && parts.Any(p => p.Length >= ShortestName));
    }

    /// <summary>The id in quotation marks, unless it could be a name.</summary>
    public static string Shown(string id) => IsWellFormed(id) && !LooksLikeName(id) ? $"\"{id}\"" : "(an id that could be a name)";

    /// <summary>Whether two capitals stand side by side, as in abbreviations, or the last letter is one.</summary>
    private static bool HasTwoCapitals(string part)
    {
        for (int i = 1; i < part.Length; i++)
        {
            if (char.IsAsciiLetterUpper(part[i]) && (char.IsAsciiLetterUpper(part[i - 1]) || i == part.Length - 1))
            {
                return true;
            }
        }

        return false;
    }
}
