using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Roadmaps;

/// <summary>Plans what to teach. Implementations are pure and safe to share between threads.</summary>
public interface IRoadmapPlanner
{
    /// <summary>The teaching order for what a session has found.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    LearningRoadmap Plan(AssessmentSession session);
}
