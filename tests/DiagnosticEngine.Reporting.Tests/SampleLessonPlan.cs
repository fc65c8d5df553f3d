using DiagnosticEngine.Curricula;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Reporting.Tests;

/// <summary>A plan over four lessons with the steps of the sample roadmap, and one that came before it.</summary>
internal static class SampleLessonPlan
{
    public static LessonPlan Make(Func<string, string>? text = null)
    {
        RoadmapStep[] steps = [.. SampleRoadmap.Make(text).Steps];
        return new()
        {
            CurriculumFingerprint = "f00d",
            LessonMinutes = 40,
            Steps =
            [
                Planned(steps[0], 0.7, 5, 1, 1),
                Planned(steps[1], 0.2, 40, 1, 2),
                Planned(steps[2], 0.1, 70, 2, 4) with { IsFinished = false, IsExtra = true },
            ],
            Lessons =
            [
                new() { Number = 1, Parts = [Part(LessonPartKind.Check, 1, "sub.within-20", Representation.Abstract, 5), Part(LessonPartKind.Teach, 2, "pv.tens-ones", Representation.Pictorial, 20), Part(LessonPartKind.Teach, 2, "pv.tens-ones", Representation.Abstract, 15)] },
                new() { Number = 2, Parts = [Part(LessonPartKind.Teach, 2, "pv.tens-ones", Representation.Abstract, 5), Part(LessonPartKind.Teach, 3, "sub.column-one-exchange", Representation.Concrete, 30)] },
                new() { Number = 3, Parts = [Part(LessonPartKind.Revisit, 2, "pv.tens-ones", Representation.Abstract, 5), Part(LessonPartKind.Teach, 3, "sub.column-one-exchange", Representation.Pictorial, 20)] },
                new() { Number = 4, Parts = [] },
            ],
            Waiting = [new() { SkillId = "frac.half", Probability = 0.3, Minutes = 70, Worth = 0.4 }],
            PlanWorth = 0.8,
            UpperBound = 0.81,
            IsProvenBest = false,
            RevisitsLeftOut = 0,
            Target = new() { Target = PlanTarget.LevelIn("sub", 3), Skills = 3, SkillsLeft = 1, MinutesLeft = 70 },
        };
    }

    public static LessonPlanRevision Revise(LessonPlan now) => new()
    {
        Earlier = now,
        Plan = now,
        Changes =
        [
            new() { SkillId = "sub.within-20", Kind = PlanChangeKind.Came, Reason = PlanChangeReason.ToBeChecked, Now = now.Steps[0], ProbabilityNow = 0.7 },
            new()
            {
                SkillId = "pv.tens-ones", Kind = PlanChangeKind.Moved, Reason = PlanChangeReason.StepsBeforeChanged, Because = ["sub.within-20"],
                Earlier = now.Steps[1] with { FirstLesson = 3 }, Now = now.Steps[1], ProbabilityBefore = 0.2, ProbabilityNow = 0.2,
            },
            new()
            {
                SkillId = "sub.column-one-exchange", Kind = PlanChangeKind.Altered, Reason = PlanChangeReason.StartChanged,
                Earlier = now.Steps[2] with { Step = now.Steps[2].Step with { StartAt = Representation.Pictorial } }, Now = now.Steps[2], ProbabilityBefore = 0.2, ProbabilityNow = 0.1,
            },
            new() { SkillId = "frac.half", Kind = PlanChangeKind.Left, Reason = PlanChangeReason.HasNoRoom, Earlier = now.Steps[1], ProbabilityBefore = 0.3, ProbabilityNow = 0.3 },
        ],
    };

    private static PlannedStep Planned(RoadmapStep step, double probability, int minutes, int first, int last) => new()
    {
        Step = step with { WordsToSay = step.Kind == RoadmapStepKind.Check ? [] : ["Tell me how you know."] },
        Probability = probability,
        Minutes = minutes,
        Worth = 0.4,
        FirstLesson = first,
        LastLesson = last,
        IsFinished = true,
        IsExtra = false,
    };

    private static LessonPart Part(LessonPartKind kind, int step, string skill, Representation representation, int minutes) =>
        new() { Kind = kind, Step = step, SkillId = skill, Representation = representation, Minutes = minutes };
}
