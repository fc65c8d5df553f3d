namespace DiagnosticEngine.Loading.Checks;

/// <summary>Finds a word or number that stands alone in a text.</summary>
internal static class Tokens
{
    /// <summary>Whether the token is there with nothing around it that would make it part of a longer word or number.</summary>
    public static bool Holds(string text, string token)
    {
        for (int at = text.IndexOf(token, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(token, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!Continues(text, at - 1, at - 2) && !Continues(text, at + token.Length, at + token.Length + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the character beside the token belongs to it: a letter or figure, or a sign between figures as in 3.14, 1,000 and 1/4.</summary>
    private static bool Continues(string text, int beside, int beyond)
    {
        if (beside < 0 || beside >= text.Length)
        {
            return false;
        }

        bool isDigitBeyond = beyond >= 0 && beyond < text.Length && char.IsAsciiDigit(text[beyond]);
        return char.IsLetterOrDigit(text[beside]) || (text[beside] is '.' or ',' or '/' && isDigitBeyond);
    }
}
