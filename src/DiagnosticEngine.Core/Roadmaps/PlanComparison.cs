namespace DiagnosticEngine.Roadmaps;

/// <summary>Compares a plan with an earlier one, step by step.</summary>
internal sealed class PlanComparison
{
    private readonly LessonPlan _earlier;
    private readonly Dictionary<string, PlannedStep> _before;
    private readonly Dictionary<string, PlannedStep> _now;
    private readonly Dictionary<string, double> _waitedBefore;
    private readonly HashSet<string> _waitsNow;
    private readonly Func<string, double> _beliefNow;
    private readonly double _teachBelow;

    private PlanComparison(LessonPlan earlier, LessonPlan now, Func<string, double> beliefNow, double teachBelow)
    {
        _earlier = earlier;
        _before = earlier.Steps.ToDictionary(s => s.Step.SkillId, StringComparer.Ordinal);
        _now = now.Steps.ToDictionary(s => s.Step.SkillId, StringComparer.Ordinal);
        _waitedBefore = earlier.Waiting.ToDictionary(w => w.SkillId, w => w.Probability, StringComparer.Ordinal);
        _waitsNow = [.. now.Waiting.Select(w => w.SkillId)];
        _beliefNow = beliefNow;
        _teachBelow = teachBelow;
    }

    /// <summary>The changes: steps of the plan now in order, then what left in the order that it had.</summary>
    public static IEnumerable<PlanChange> Between(LessonPlan earlier, LessonPlan now, Func<string, double> beliefNow, double teachBelow)
    {
        PlanComparison comparison = new(earlier, now, beliefNow, teachBelow);
        string[] stayed = [.. earlier.Steps.Select(s => s.Step.SkillId).Where(comparison._now.ContainsKey)];
        int place = 0;
        foreach (PlannedStep step in now.Steps)
        {
            if (!comparison._before.TryGetValue(step.Step.SkillId, out PlannedStep? before))
            {
                yield return comparison.Came(step);
            }
            else if (comparison.Difference(before, step, isInPlace: stayed[place++] == step.Step.SkillId) is { } change)
            {
                yield return change;
            }
        }

        foreach (PlannedStep step in earlier.Steps.Where(s => !comparison._now.ContainsKey(s.Step.SkillId)))
        {
            yield return comparison.Left(step);
        }
    }

    private PlanChange Came(PlannedStep step) => new()
    {
        SkillId = step.Step.SkillId,
        Kind = PlanChangeKind.Came,
        Reason = step.Step.Kind == RoadmapStepKind.Check ? PlanChangeReason.ToBeChecked
            : _waitedBefore.ContainsKey(step.Step.SkillId) ? PlanChangeReason.HasRoom
            : PlanChangeReason.FoundMissing,
        Now = step,
        ProbabilityBefore = _waitedBefore.TryGetValue(step.Step.SkillId, out double before) ? before : null,
        ProbabilityNow = step.Probability,
    };

    private PlanChange Left(PlannedStep step)
    {
        double belief = _beliefNow(step.Step.SkillId);
        return new()
        {
            SkillId = step.Step.SkillId,
            Kind = PlanChangeKind.Left,
            Reason = _waitsNow.Contains(step.Step.SkillId) ? PlanChangeReason.HasNoRoom
                : belief >= _teachBelow && (step.Step.Kind == RoadmapStepKind.Teach || belief > step.Probability) ? PlanChangeReason.NowSecure
                : PlanChangeReason.NoLongerAskedFor,
            Earlier = step,
            ProbabilityBefore = step.Probability,
            ProbabilityNow = belief,
        };
    }

    private PlanChange? Difference(PlannedStep before, PlannedStep now, bool isInPlace)
    {
        bool isMoved = !isInPlace || before.FirstLesson != now.FirstLesson || (IsSame(before, now) && before.LastLesson != now.LastLesson);
        if (!isMoved && IsSame(before, now))
        {
            return null;
        }

        string[] because = isMoved ? [.. ChangedBefore(before, now)] : [];
        return new()
        {
            SkillId = now.Step.SkillId,
            Kind = isMoved ? PlanChangeKind.Moved : PlanChangeKind.Altered,
            Reason = isMoved ? because.Length > 0 ? PlanChangeReason.StepsBeforeChanged : PlanChangeReason.OrderChanged
                : before.Step.Kind != now.Step.Kind ? PlanChangeReason.KindChanged
                : before.Step.StartAt != now.Step.StartAt ? PlanChangeReason.StartChanged
                : PlanChangeReason.MinutesChanged,
            Earlier = before,
            Now = now,
            ProbabilityBefore = before.Probability,
            ProbabilityNow = now.Probability,
            Because = because,
        };
    }

    private IEnumerable<string> ChangedBefore(PlannedStep before, PlannedStep now)
    {
        IEnumerable<string> cameOrDiffer = _now.Values
            .Where(s => s.Step.Order < now.Step.Order)
            .Where(s => !_before.TryGetValue(s.Step.SkillId, out PlannedStep? was) || !IsSame(was, s))
            .OrderBy(s => s.Step.Order)
            .Select(s => s.Step.SkillId);
        IEnumerable<string> left = _earlier.Steps
            .Where(s => s.Step.Order < before.Step.Order && !_now.ContainsKey(s.Step.SkillId))
            .Select(s => s.Step.SkillId);
        return cameOrDiffer.Concat(left);
    }

    private static bool IsSame(PlannedStep one, PlannedStep other) =>
        one.Step.Kind == other.Step.Kind && one.Step.StartAt == other.Step.StartAt && one.Minutes == other.Minutes && one.IsFinished == other.IsFinished;
}
