using System.Globalization;
using System.Text;

namespace DiagnosticEngine.Reporting.Documents;

/// <summary>
/// The style of an HTML page: system colours, so that the reader's contrast settings stand; one column on a phone; ready to print, with the page's title and
/// number at the foot of each sheet.
/// </summary>
internal static class HtmlStyle
{
    private const string Css = """
        :root { color-scheme: light dark; --ink: #0b4a82; }
        body { margin: 0 auto; max-width: 46rem; padding: 1rem; font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; background: Canvas; color: CanvasText; }
        a { color: inherit; }
        h1, h2, h3 { line-height: 1.25; }
        main > section, footer { border-top: 2px solid; margin-top: 2rem; }
        section section { border-left: 4px double; padding-left: 1rem; margin-top: 1.5rem; }
        dt { font-weight: 600; }
        dd { margin: 0 0 0.6rem; }
        ul { padding-left: 1.25rem; margin: 0; }
        .wide { overflow-x: auto; margin-bottom: 1rem; }
        table { border-collapse: collapse; }
        caption { text-align: left; position: sticky; left: 0; max-width: calc(100vw - 2rem); }
        th, td { border: 1px solid; padding: 0.25rem 0.5rem; text-align: left; overflow-wrap: break-word; white-space: nowrap; }
        tbody th { min-width: 5rem; }
        figure { margin: 1.5rem 0; }
        figcaption { font-weight: 600; margin-bottom: 0.5rem; }
        .chart { display: inline-block; vertical-align: top; width: 100%; max-width: 21rem; height: auto; margin: 0 1rem 1rem 0; }
        .chart .to { color: var(--ink); }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #a8d4ff; }
        }
        @media (forced-colors: active) {
          :root { --ink: CanvasText; }
        }
        @media (min-width: 40rem) {
          dl { display: grid; grid-template-columns: 9.5rem 1fr; }
          th, td { white-space: normal; }
        }
        @media print {
          :root { color-scheme: light; --ink: #000; }
          body { max-width: none; padding: 0; font-size: 12pt; color: #000; background: #fff; }
          nav, summary { display: none; }
          details::details-content { content-visibility: visible; }
          .chart { max-width: 8.2cm; }
          h2, h3, figcaption, caption, thead, tbody tr:first-child { break-after: avoid; }
          tbody tr:first-child, tbody tr:nth-child(2) { break-before: avoid; }
          section section, dd, li, tr, p, figure { break-inside: avoid; }
          .wide { overflow: visible; }
          table { font-size: 9.5pt; }
          th, td { white-space: normal; }
          footer { font-size: 9.5pt; }
        }
        """;

    /// <summary>The style of a page of some title.</summary>
    public static string For(string title) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        {{Css}}
        @page {
          size: A4;
          margin: 16mm 16mm 20mm;
          @bottom-left { content: {{Quoted(title)}}; font: 9pt sans-serif; }
          @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; }
        }
        """).ReplaceLineEndings("\n");

    /// <summary>Any text as a string of CSS, with every character that could mean something written as its number.</summary>
    private static string Quoted(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (Rune rune in CleanText.Line(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == ' ')
            {
                quoted.Append(rune);
            }
            else
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
            }
        }

        return quoted.Append('"').ToString();
    }
}
