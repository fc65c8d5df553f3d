namespace DiagnosticEngine.Loading.Rules;

/// <summary>The form of an id: lower-case words or figures joined by dots and hyphens, at most 100 characters.</summary>
internal static class IdForm
{
    public const int Longest = 100;

    public static bool IsWellFormed(string id)
    {
        if (id.Length > Longest)
        {
            return false;
        }

        bool isAfterWord = false;
        foreach (char c in id)
        {
            bool isOfWord = char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c);
            if (!isOfWord && !(isAfterWord && c is '.' or '-'))
            {
                return false;
            }

            isAfterWord = isOfWord;
        }

        return isAfterWord;
    }
}
