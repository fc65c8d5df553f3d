using System.Runtime.CompilerServices;
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
    private readonly ConditionalWeakTable<Curriculum, TeachingMap> _maps = [];

    /// <summary>Makes a planner.</summary>
    /// <param name="parameters">Its thresholds; null for the defaults.</param>
    public RoadmapPlanner(RoadmapParameters? parameters = null) => _parameters = parameters ?? new();

    /// <inheritdoc/>
    public LearningRoadmap Plan(AssessmentSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        Curriculum curriculum = session.Bank.Curriculum;
        TeachingOrder order = OrderFor(curriculum, session.State, s => SkillBeliefs.WithModel(session, s, _parameters.Diagnosis));
        (IReadOnlyList<string> checks, IReadOnlyList<string> teach, int all) = order.Of(session.SkillsInScope, _parameters.MaxSteps);
        StepWriter writer = new(session, order, _parameters);
        IEnumerable<(string Id, RoadmapStepKind Kind)> steps = checks.Select(s => (s, RoadmapStepKind.Check)).Concat(teach.Select(s => (s, RoadmapStepKind.Teach)));
        return new()
        {
            Steps = [.. steps.Take(_parameters.MaxSteps).Select((s, i) => writer.Write(i + 1, s.Id, s.Kind))],
            FurtherSteps = Math.Max(0, checks.Count + all - _parameters.MaxSteps),
        };
    }

    /// <summary>Only the ids of the first skills to teach, for rules that watch whether the plan still changes.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IReadOnlyList<string> Outline(Curriculum curriculum, KnowledgeState state, IReadOnlyCollection<string> scope, int steps)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(state);
        return OrderFor(curriculum, state, s => SkillBeliefs.Of(state, s)).Of(scope, steps).Teach;
    }

    private TeachingOrder OrderFor(Curriculum curriculum, KnowledgeState state, Func<Skill, double> beliefOf)
    {
        TeachingMap map = _maps.GetValue(curriculum, c => new TeachingMap(c));
        Readiness readiness = new(map, state);
        return new TeachingOrder(map, (skill, needs) => readiness.Of(skill, needs), beliefOf, _parameters);
    }
}
