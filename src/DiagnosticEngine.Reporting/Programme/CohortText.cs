using DiagnosticEngine.Curricula;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Programme;

/// <summary>Writes the report of a programme's pupils together as plain text, for a terminal or a text file.</summary>
/// <remarks>Lines of at most 78 columns, ended by line feeds. Deterministic, in every culture alike, and safe to share between threads.</remarks>
public static class CohortText
{
    /// <summary>What the records say about all pupils together, with the names of the curriculum.</summary>
    /// <param name="report">What to write.</param>
    /// <param name="curriculum">The curriculum.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(CohortReport report, Curriculum curriculum) => PlainTextWriter.Write(CohortPage.Of(report, curriculum));
}
