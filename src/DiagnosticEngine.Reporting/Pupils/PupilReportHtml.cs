using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Pupils;

/// <summary>Writes the report for adults as one HTML file that needs nothing else: no script, no font, no outside picture; it prints on A4.</summary>
/// <remarks>Lines end in line feeds. Deterministic and in every culture alike; the session must not be used by others meanwhile.</remarks>
public static class PupilReportHtml
{
    /// <summary>Writes it.</summary>
    /// <param name="report">What it is written from.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">The diagnosis was made on another curriculum than the session.</exception>
    public static string Write(PupilReport report) => HtmlWriter.Write(PupilReportPage.Of(report));
}
