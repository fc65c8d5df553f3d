using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Roadmaps;

/// <summary>Puts steps into lessons one after another, with revisits first in each; a step goes on in the next lesson where it does not end.</summary>
/// <remarks>
/// No minute is left free before the last step ends, so steps whose minutes fit together with all revisits that can fall within the lessons are always finished.
/// </remarks>
internal sealed class LessonFiller
{
    private readonly LessonPlanOptions _options;
    private readonly IReadOnlyList<StepMinutes> _steps;
    private readonly PriorityQueue<(int Step, int Times), (int Due, int Step)> _revisits = new();
    private int _step;
    private int _phase;
    private int _done;

    private LessonFiller(IReadOnlyList<StepMinutes> steps, LessonPlanOptions options)
    {
        _steps = steps;
        _options = options;
        FirstLesson = new int[steps.Count];
        LastLesson = new int[steps.Count];
        IsFinished = new bool[steps.Count];
        Lessons = [.. Enumerable.Range(1, options.Lessons).Select(Fill)];
        RevisitsLeftOut = _revisits.UnorderedItems.Count(r => r.Priority.Due <= options.Lessons);
    }

    public IReadOnlyList<PlannedLesson> Lessons { get; }

    /// <summary>The lesson in which each step begins; 0 for never.</summary>
    public int[] FirstLesson { get; }

    public int[] LastLesson { get; }

    public bool[] IsFinished { get; }

    public int RevisitsLeftOut { get; }

    /// <summary>Minutes in which nothing happens.</summary>
    public int MinutesLeft => (_options.Lessons * _options.LessonMinutes) - Lessons.Sum(l => l.Minutes);

    public static LessonFiller Fill(IReadOnlyList<StepMinutes> steps, LessonPlanOptions options) => new(steps, options);

    private PlannedLesson Fill(int lesson)
    {
        List<LessonPart> parts = [];
        int left = Revisit(lesson, parts);
        while (left > 0 && _step < _steps.Count)
        {
            left -= Teach(lesson, left, parts);
        }

        return new() { Number = lesson, Parts = parts };
    }

    private int Revisit(int lesson, List<LessonPart> parts)
    {
        RevisitSchedule schedule = _options.Revisits;
        int left = _options.LessonMinutes;
        while (parts.Count < schedule.MostInLesson && left >= schedule.Minutes
            && _revisits.TryPeek(out (int Step, int Times) next, out (int Due, int Step) priority) && priority.Due <= lesson)
        {
            _ = _revisits.Dequeue();
            StepMinutes step = _steps[next.Step];
            parts.Add(Part(LessonPartKind.Revisit, next.Step, step.Phases[^1].Representation, schedule.Minutes));
            left -= schedule.Minutes;
            Due(next.Step, next.Times + 1, lesson);
        }

        return left;
    }

    private int Teach(int lesson, int left, List<LessonPart> parts)
    {
        StepMinutes step = _steps[_step];
        (Representation representation, int minutes) = step.Phases[_phase];
        int now = Math.Min(left, minutes - _done);
        parts.Add(Part(step.IsCheck ? LessonPartKind.Check : LessonPartKind.Teach, _step, representation, now));
        FirstLesson[_step] = FirstLesson[_step] == 0 ? lesson : FirstLesson[_step];
        LastLesson[_step] = lesson;
        _done += now;
        if (_done == minutes)
        {
            _done = 0;
            _phase++;
        }

        if (_phase == step.Phases.Count)
        {
            IsFinished[_step] = true;
            if (!step.IsCheck)
            {
                Due(_step, 0, lesson);
            }

            _phase = 0;
            _step++;
        }

        return now;
    }

    private void Due(int step, int times, int lesson)
    {
        if (times < _options.Revisits.Gaps.Count)
        {
            _revisits.Enqueue((step, times), (lesson + _options.Revisits.Gaps[times], step));
        }
    }

    private LessonPart Part(LessonPartKind kind, int step, Representation representation, int minutes) =>
        new() { Kind = kind, Step = step + 1, SkillId = _steps[step].SkillId, Representation = representation, Minutes = minutes };
}
