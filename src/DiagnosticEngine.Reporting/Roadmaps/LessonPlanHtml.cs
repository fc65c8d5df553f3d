using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Reporting.Roadmaps;

/// <summary>Writes a plan over lessons as one HTML page that needs nothing else: no script, no font, no picture.</summary>
/// <remarks>Texts of the curriculum are escaped; lines end in line feeds. Deterministic, in every culture alike, and safe to share between threads.</remarks>
public static class LessonPlanHtml
{
    /// <summary>The plan with the words of the curriculum that it was made on.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="curriculum">The curriculum.</param>
    /// <param name="revision">What is different from an earlier plan; null where there is none.</param>
    /// <exception cref="ArgumentNullException">The plan or the curriculum is null.</exception>
    /// <exception cref="KeyNotFoundException">The plan names a skill or misconception that the curriculum does not have.</exception>
    public static string Write(LessonPlan plan, Curriculum curriculum, LessonPlanRevision? revision = null) =>
        HtmlWriter.Write(LessonPlanPage.Of(plan, curriculum, revision));
}
