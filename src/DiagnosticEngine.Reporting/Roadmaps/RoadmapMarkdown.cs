using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Reporting.Roadmaps;

/// <summary>Writes a roadmap as Markdown (CommonMark).</summary>
/// <remarks>Texts of the curriculum are escaped; lines end in line feeds. Deterministic, in every culture alike, and safe to share between threads.</remarks>
public static class RoadmapMarkdown
{
    /// <summary>The roadmap with the words of the curriculum that it was planned on, in teaching order.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The roadmap names a skill or misconception that the curriculum does not have.</exception>
    public static string Write(LearningRoadmap roadmap, Curriculum curriculum) => MarkdownWriter.Write(RoadmapPage.Of(roadmap, curriculum));
}
