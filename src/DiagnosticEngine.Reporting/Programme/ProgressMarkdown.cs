using DiagnosticEngine.Curricula;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Programme;

/// <summary>Writes what changed between two assessments as Markdown (CommonMark, with tables).</summary>
/// <remarks>Texts of the curriculum are escaped; lines end in line feeds. Deterministic, in every culture alike, and safe to share between threads.</remarks>
public static class ProgressMarkdown
{
    /// <summary>What changed, pupil by pupil, with the names of the curriculum.</summary>
    /// <param name="report">What to write.</param>
    /// <param name="curriculum">The curriculum.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The report names a skill that the curriculum does not have.</exception>
    public static string Write(ProgressReport report, Curriculum curriculum) => MarkdownWriter.Write(ProgressPage.Of(report, curriculum));
}
