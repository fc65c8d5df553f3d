namespace DiagnosticEngine.Reporting.Pictures.Gallery;

/// <summary>The style of a gallery: system colours, one column on a phone, as many as fit on a wide screen.</summary>
internal static class GalleryStyle
{
    public const string Css = """
        :root { color-scheme: light dark; }
        body { margin: 0; padding: 8px; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
        h1, h2, h3 { line-height: 1.25; }
        h3 { font-size: 1rem; margin: 0 0 0.5rem; }
        .cards { display: grid; gap: 1.5rem 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18.5rem), 1fr)); }
        article { border-top: 1px solid; padding-top: 0.5rem; min-width: 0; }
        .drawing svg { display: block; max-width: 100%; height: auto; }
        p { margin: 0.5rem 0; }
        pre { white-space: pre-wrap; margin: 0.25rem 0; }
        @media print {
          :root { color-scheme: light; }
          article { break-inside: avoid; }
        }
        """;
}
