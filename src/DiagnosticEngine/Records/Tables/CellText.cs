namespace DiagnosticEngine.Records.Tables;

/// <summary>How a text stands in a cell: never as something that a spreadsheet would reckon out.</summary>
/// <remarks>
/// A text that begins like a formula gets an apostrophe in front, as OWASP's note on CSV injection advises; reading takes it off again. A text that begins with
/// apostrophes and then like a formula gets one more, so that every text comes back as it was.
/// </remarks>
internal static class CellText
{
    public static string Safe(string text) => LooksLikeFormula(text) ? "'" + text : text;

    public static string Plain(string text) => text.StartsWith('\'') && LooksLikeFormula(text) ? text[1..] : text;

    /// <summary>The text as it stands in a file: in quotation marks where it needs them.</summary>
    public static string Written(string text)
    {
        string safe = Safe(text);
        bool needsQuotes = safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 || safe != safe.Trim();
        return needsQuotes ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : safe;
    }

    private static bool LooksLikeFormula(string text)
    {
        int start = 0;
        while (start < text.Length && text[start] == '\'')
        {
            start++;
        }

        return start < text.Length && text[start] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20';
    }
}
