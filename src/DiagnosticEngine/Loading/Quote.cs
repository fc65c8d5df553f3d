using System.Text;

namespace DiagnosticEngine.Loading;

/// <summary>Puts an author's text into a message: short, on one line, in quotation marks.</summary>
internal static class Quote
{
    private const int Longest = 80;

    public static string Of(string text)
    {
        StringBuilder shown = new("\"");
        foreach (char c in text.AsSpan(0, Math.Min(text.Length, Longest)))
        {
            shown.Append(char.IsControl(c) ? ' ' : c);
        }

        return shown.Append(text.Length > Longest ? "…\"" : "\"").ToString();
    }
}
