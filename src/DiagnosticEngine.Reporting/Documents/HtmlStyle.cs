namespace DiagnosticEngine.Reporting.Documents;

/// <summary>The style of an HTML page: system colours, so that the reader's contrast settings stand; one column on a phone; ready to print.</summary>
internal static class HtmlStyle
{
    public const string Css = """
        :root { color-scheme: light dark; }
        body { margin: 0 auto; max-width: 46rem; padding: 1rem; font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
        a { color: inherit; }
        h1, h2, h3 { line-height: 1.25; }
        main > section { border-top: 2px solid; margin-top: 2rem; }
        section section { border-left: 4px double; padding-left: 1rem; margin-top: 1.5rem; }
        dt { font-weight: 600; }
        dd { margin: 0 0 0.6rem; }
        ul { padding-left: 1.25rem; margin: 0; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; }
        caption { text-align: left; }
        th, td { border: 1px solid; padding: 0.25rem 0.5rem; text-align: left; white-space: nowrap; }
        @media (min-width: 40rem) {
          dl { display: grid; grid-template-columns: 9.5rem 1fr; }
        }
        @media print {
          :root { color-scheme: light; }
          body { max-width: none; padding: 0; font-size: 11pt; }
          nav { display: none; }
          h2, h3 { break-after: avoid; }
          section section, dd, tr { break-inside: avoid; }
        }
        """;
}
