using System.Text;

namespace DiagnosticEngine.Reporting.Documents;

/// <summary>Escapes text for HTML.</summary>
internal static class HtmlText
{
    /// <summary>The text on one line, safe between tags and in a quoted attribute.</summary>
    public static string Line(string text) => new StringBuilder(CleanText.Line(text))
        .Replace("&", "&amp;")
        .Replace("<", "&lt;")
        .Replace(">", "&gt;")
        .Replace("\"", "&quot;")
        .Replace("'", "&#39;")
        .ToString();
}
