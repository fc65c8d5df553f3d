using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Reporting.Roadmaps;

/// <summary>Writes a roadmap as one HTML page that needs nothing else: no script, no font, no picture.</summary>
/// <remarks>
/// Headings and lists carry the meaning, colours are the reader's own, one column fits a phone, and it prints cleanly. Texts of the curriculum
/// are escaped; lines end in line feeds. Deterministic, in every culture alike, and safe to share between threads.
/// </remarks>
public static class RoadmapHtml
{
    /// <summary>The roadmap with the words of the curriculum that it was planned on, in teaching order.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The roadmap names a skill or misconception that the curriculum does not have.</exception>
    public static string Write(LearningRoadmap roadmap, Curriculum curriculum) => HtmlWriter.Write(RoadmapPage.Of(roadmap, curriculum));
}
