using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Diagnoses;

/// <summary>Writes a diagnosis for an adult as Markdown (CommonMark, with tables); it says what <see cref="DiagnosisText"/> says.</summary>
/// <remarks>Texts of the curriculum and answers are escaped; lines end in line feeds. Deterministic and safe to share between threads.</remarks>
public static class DiagnosisMarkdown
{
    /// <summary>The diagnosis with the words of the curriculum that it was made on.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The diagnosis was made on another curriculum.</exception>
    /// <exception cref="KeyNotFoundException">The diagnosis names something that the curriculum does not have.</exception>
    public static string Write(Diagnosis diagnosis, Curriculum curriculum) => MarkdownWriter.Write(DiagnosisPage.Of(diagnosis, curriculum));
}
