using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Diagnoses;

/// <summary>Writes a diagnosis for an adult as plain text: abilities first, then what comes next, with the pupil's own answers as evidence.</summary>
/// <remarks>Lines of at most 78 columns, ended by line feeds. Deterministic, in every culture alike, and safe to share between threads.</remarks>
public static class DiagnosisText
{
    /// <summary>The diagnosis with the words of the curriculum that it was made on.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The diagnosis was made on another curriculum.</exception>
    /// <exception cref="KeyNotFoundException">The diagnosis names something that the curriculum does not have.</exception>
    public static string Write(Diagnosis diagnosis, Curriculum curriculum) => PlainTextWriter.Write(DiagnosisPage.Of(diagnosis, curriculum));
}
