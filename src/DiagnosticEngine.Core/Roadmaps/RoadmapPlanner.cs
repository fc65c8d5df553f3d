using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Roadmaps;

/// <summary>The default planner: from the ground up, in prerequisite order, beginning where understanding is.</summary>
/// <remarks>Pure and safe to share between threads.</remarks>
public sealed class RoadmapPlanner : IRoadmapPlanner
{
    private readonly RoadmapParameters _parameters;

    /// <summary>Makes a planner.</summary>
    /// <param name="parameters">Its thresholds; null for the defaults.</param>
    public RoadmapPlanner(RoadmapParameters? parameters = null) => _parameters = parameters ?? new();

    /// <inheritdoc/>
    public LearningRoadmap Plan(AssessmentSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        Curriculum curriculum = session.Bank.Curriculum;
        TeachingOrder order = new(curriculum, s => SkillBeliefs.WithModel(session, s), _parameters);
        IReadOnlyList<(string SkillId, RoadmapStepKind Kind)> all = order.Of([.. session.SkillsInScope]);
        StepWriter writer = new(session, order, _parameters);
        return new()
        {
            Steps = [.. all.Take(_parameters.MaxSteps).Select((s, i) => writer.Write(i + 1, s.SkillId, s.Kind))],
            FurtherSteps = Math.Max(0, all.Count - _parameters.MaxSteps),
        };
    }

    /// <summary>Only the ids of the first skills to teach, for rules that watch whether the plan still changes.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IReadOnlyList<string> Outline(Curriculum curriculum, KnowledgeState state, IReadOnlyCollection<string> scope, int steps)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(state);
        return [.. new TeachingOrder(curriculum, s => SkillBeliefs.Of(state, s), _parameters).Of(scope)
            .Where(s => s.Kind == RoadmapStepKind.Teach).Take(steps).Select(s => s.SkillId)];
    }
}
