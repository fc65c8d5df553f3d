using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Roadmaps;

/// <summary>Chooses, orders, fills lessons and writes the plan down.</summary>
internal sealed class LessonPlanBuilder
{
    private readonly TeachingMap _map;
    private readonly double[] _beliefs;
    private readonly PlanScope _scope;
    private readonly Func<int, string, RoadmapStepKind, RoadmapStep> _write;
    private readonly LessonPlanOptions _options;

    /// <summary>Prepares a plan.</summary>
    /// <param name="map">The map.</param>
    /// <param name="beliefs">Probability that each skill is secured.</param>
    /// <param name="scope">What is asked for.</param>
    /// <param name="startOf">Where teaching of a skill begins, by its number.</param>
    /// <param name="write">Writes a step out, from its number, its skill and its kind.</param>
    /// <param name="options">What lessons there are.</param>
    /// <param name="parameters">The thresholds.</param>
    public LessonPlanBuilder(
        TeachingMap map,
        double[] beliefs,
        PlanScope scope,
        Func<int, Representation> startOf,
        Func<int, string, RoadmapStepKind, RoadmapStep> write,
        LessonPlanOptions options,
        RoadmapParameters parameters)
    {
        _map = map;
        _beliefs = beliefs;
        _scope = scope;
        _write = write;
        _options = options;
        Choice = new(
            map, beliefs, scope, (skill, isCheck) => StepMinutes.Of(map.Skills[skill], isCheck, isCheck ? default : startOf(skill), options.Minutes), options, parameters);
    }

    /// <summary>What was chosen.</summary>
    public PlanChoice Choice { get; }

    public LessonPlan Build(TeachingOrder order, string fingerprint)
    {
        bool[] taken = Choice.Choice.Taken;
        List<int> places = PlanOrder.Of(_map, order, Choice.Candidates, taken, _scope);
        LessonFiller lessons = Fill(places);
        int[] begun = Choice.Begin(lessons.MinutesLeft);
        if (begun.Length > 0)
        {
            places.AddRange(begun);
            lessons = Fill(places);
            places.RemoveRange(lessons.FirstLesson.Count(l => l > 0), lessons.FirstLesson.Count(l => l == 0));
        }

        HashSet<int> planned = [.. places];
        return new()
        {
            CurriculumFingerprint = fingerprint,
            LessonMinutes = _options.LessonMinutes,
            Lessons = lessons.Lessons,
            Steps = [.. places.Select((p, i) => Step(p, i, lessons, planned))],
            Waiting = [.. Enumerable.Range(0, taken.Length).Where(i => !planned.Contains(i) && !Choice.Candidates.IsCheck[i]).Select(Waiting)],
            PlanWorth = Choice.Plain(Choice.Choice.Worth),
            UpperBound = Choice.Plain(Choice.Choice.Bound),
            IsProvenBest = Choice.Choice.Bound == Choice.Choice.Worth,
            RevisitsLeftOut = lessons.RevisitsLeftOut,
            Target = _options.Target is { } target ? Outlook(target, places, lessons) : null,
        };
    }

    private LessonFiller Fill(List<int> places) => LessonFiller.Fill([.. places.Select(p => Choice.Steps[p])], _options);

    private PlannedStep Step(int place, int index, LessonFiller lessons, HashSet<int> planned)
    {
        int skill = Choice.Candidates.Skills[place];
        RoadmapStepKind kind = Choice.Candidates.IsCheck[place] ? RoadmapStepKind.Check : RoadmapStepKind.Teach;
        RoadmapStep step = _write(index + 1, _map.Skills[skill].Id, kind);
        return new()
        {
            Step = step with { IsPulledIn = IsPulledIn(place, planned) },
            Probability = _beliefs[skill],
            Minutes = Choice.Steps[place].Minutes,
            Worth = Choice.Plain(Choice.Problem.Worth[place]),
            FirstLesson = lessons.FirstLesson[index],
            LastLesson = lessons.LastLesson[index],
            IsFinished = lessons.IsFinished[index],
            IsExtra = !Choice.Choice.Taken[place],
        };
    }

    /// <summary>Whether it is there only because something rests on it: outside the scope, or in an area that weighs less than that of a later step.</summary>
    private bool IsPulledIn(int place, HashSet<int> planned)
    {
        int skill = Choice.Candidates.Skills[place];
        return !_scope.IsTarget[skill]
            && (!_scope.IsAsked[skill]
                || Choice.Problem.Above[place].Any(a => planned.Contains(a) && _scope.AreaWeight[Choice.Candidates.Skills[a]] > _scope.AreaWeight[skill]));
    }

    private WaitingSkill Waiting(int place) => new()
    {
        SkillId = _map.Skills[Choice.Candidates.Skills[place]].Id,
        Probability = _beliefs[Choice.Candidates.Skills[place]],
        Minutes = Choice.Steps[place].Minutes,
        Worth = Choice.Plain(Choice.Problem.Worth[place]),
    };

    private TargetOutlook Outlook(PlanTarget target, List<int> places, LessonFiller lessons)
    {
        bool[] leads = StepWorth.LeadsToTarget(Choice.Candidates, _scope);
        HashSet<int> finished = [.. places.Where((_, i) => lessons.IsFinished[i])];
        int[] all = [.. Enumerable.Range(0, leads.Length).Where(i => leads[i])];
        int[] left = [.. all.Where(i => !finished.Contains(i))];
        return new() { Target = target, Skills = all.Length, SkillsLeft = left.Length, MinutesLeft = left.Sum(i => Choice.Steps[i].Minutes) };
    }
}
