using DiagnosticEngine.Curricula;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Programme;

/// <summary>Writes what changed between two assessments as one HTML page that needs nothing else: no script, no font, no outside picture; ready for A4.</summary>
/// <remarks>Texts of the curriculum are escaped; lines end in line feeds. Deterministic, in every culture alike, and safe to share between threads.</remarks>
public static class ProgressHtml
{
    /// <summary>What changed, pupil by pupil, with the names of the curriculum.</summary>
    /// <param name="report">What to write.</param>
    /// <param name="curriculum">The curriculum.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The report names a skill that the curriculum does not have.</exception>
    public static string Write(ProgressReport report, Curriculum curriculum) => HtmlWriter.Write(ProgressPage.Of(report, curriculum));
}
