using System.Runtime.CompilerServices;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Roadmaps;

/// <summary>Plans lessons: the steps of greatest worth that fit with all that they rest on, in teaching order, with revisits.</summary>
/// <remarks>Pure, deterministic and safe to share between threads.</remarks>
public sealed class LessonPlanner
{
    private readonly RoadmapParameters _parameters;
    private readonly ConditionalWeakTable<Curriculum, TeachingMap> _maps = [];

    /// <summary>Makes a planner.</summary>
    /// <param name="parameters">Its thresholds; null for the defaults.</param>
    public LessonPlanner(RoadmapParameters? parameters = null) => _parameters = parameters ?? new();

    /// <summary>A plan for what a session has found, finished or not.</summary>
    /// <param name="session">The session.</param>
    /// <param name="options">What lessons there are; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    /// <exception cref="ArgumentException">A number is out of range, or the target or an area is unknown.</exception>
    public LessonPlan Plan(AssessmentSession session, LessonPlanOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(session);
        LessonPlanOptions chosen = options ?? new();
        LessonPlanCheck.Check(chosen);
        Curriculum curriculum = session.Bank.Curriculum;
        TeachingMap map = MapOf(curriculum);
        double[] beliefs = [.. map.Skills.Select(s => SkillBeliefs.WithModel(session, s, _parameters.Diagnosis))];
        Readiness readiness = new(map, session.State);
        TeachingOrder order = new(map, (skill, needs) => readiness.Of(skill, needs), s => beliefs[map.Index[s.Id]], _parameters);
        StepWriter writer = new(session, order, _parameters);
        PlanScope scope = new(curriculum, map, session.SkillsInScope, chosen);
        LessonPlanBuilder builder = new(map, beliefs, scope, skill => writer.StartOf(map.Skills[skill]), writer.Write, chosen, _parameters);
        return builder.Build(order, curriculum.Fingerprint);
    }

    /// <summary>A plan for what is known now, beside an earlier one, which stays as it is.</summary>
    /// <param name="session">The session, with new evidence or without.</param>
    /// <param name="earlier">The earlier plan.</param>
    /// <param name="options">What lessons there are; null for the defaults.</param>
    /// <returns>Both plans, and what came, left and moved, and why; nothing where evidence and options are the same.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">As for a plan, or the earlier plan is over another curriculum.</exception>
    public LessonPlanRevision Replan(AssessmentSession session, LessonPlan earlier, LessonPlanOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(earlier);
        Curriculum curriculum = session.Bank.Curriculum;
        if (!string.Equals(earlier.CurriculumFingerprint, curriculum.Fingerprint, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The earlier plan is over another curriculum than {curriculum.Id} {curriculum.Version} here.", nameof(earlier));
        }

        LessonPlan plan = Plan(session, options);
        double Belief(string skill) => SkillBeliefs.WithModel(session, curriculum.GetSkill(skill), _parameters.Diagnosis);
        return new() { Earlier = earlier, Plan = plan, Changes = [.. PlanComparison.Between(earlier, plan, Belief, _parameters.TeachBelow)] };
    }

    private TeachingMap MapOf(Curriculum curriculum) => _maps.GetValue(curriculum, c => new TeachingMap(c));
}
