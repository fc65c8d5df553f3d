using DiagnosticEngine.Curricula;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Programme;

/// <summary>Writes the report of a programme's pupils together as one HTML page that needs nothing else: no script, no font, no outside picture; ready for A4.</summary>
/// <remarks>Texts of the curriculum are escaped; lines end in line feeds. Deterministic, in every culture alike, and safe to share between threads.</remarks>
public static class CohortHtml
{
    /// <summary>What the records say about all pupils together, with the names of the curriculum.</summary>
    /// <param name="report">What to write.</param>
    /// <param name="curriculum">The curriculum.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(CohortReport report, Curriculum curriculum) => HtmlWriter.Write(CohortPage.Of(report, curriculum));
}
