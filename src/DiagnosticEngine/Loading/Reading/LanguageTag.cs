namespace DiagnosticEngine.Loading.Reading;

/// <summary>Checks the form of a language tag (BCP 47), loosely: a language of two or three letters and further parts of up to eight letters or figures.</summary>
internal static class LanguageTag
{
    public static bool IsWellFormed(string tag)
    {
        if (tag.Length > 35)
        {
            return false;
        }

        string[] parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && Array.TrueForAll(parts[0].ToCharArray(), char.IsAsciiLetter)
            && Array.TrueForAll(parts[1..], p => p.Length is >= 1 and <= 8 && Array.TrueForAll(p.ToCharArray(), char.IsAsciiLetterOrDigit));
    }
}
