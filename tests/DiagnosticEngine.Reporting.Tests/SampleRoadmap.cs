using DiagnosticEngine.Curricula;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Reporting.Tests;

/// <summary>A roadmap on the sample map: a check, a step from elsewhere, and a full step.</summary>
internal static class SampleRoadmap
{
    public static LearningRoadmap Empty { get; } = new() { Steps = [], FurtherSteps = 0 };

    public static LearningRoadmap Make(Func<string, string>? text = null)
    {
        text ??= t => t;
        return new()
        {
            Steps =
            [
                Step(1, "sub.within-20") with
                {
                    Kind = RoadmapStepKind.Check,
                    StartAt = Representation.Abstract,
                    Because = [text("It was not asked about; the answers around it on the map point to it."), text("It is probably secure, and the next step rests on it: a quick check is enough.")],
                    BuildsOn = ["sub.within-10"],
                    Opens = ["sub.column-one-exchange"],
                },
                Step(2, "pv.tens-ones") with
                {
                    StartAt = Representation.Pictorial,
                    Because = [text("Asked in symbols: 0 of 2 right."), text("Begin with pictures, where it is already secure, and link each step to what comes next.")],
                    Opens = ["sub.column-no-exchange", "sub.column-one-exchange", "frac.half", "sub.within-10", "sub.within-20", "pv.tens-ones", "sub.within-10"],
                    IsPulledIn = true,
                },
                Step(3, "sub.column-one-exchange") with
                {
                    Because = [text("Asked in symbols: 0 of 3 right."), text("Begin with objects: nothing higher is secure yet.")],
                    BuildsOn = ["sub.column-no-exchange", "pv.tens-ones"],
                    CheckFirst = ["sub.column-no-exchange"],
                    Misconceptions = ["sub.smaller-from-larger", "sub.borrow-no-decrement"],
                    Materials = [text("place-value counters"), text("place-value mat"), text("base-ten blocks")],
                    ExitCheck = text("Five new subtractions with one exchange each, at least four right with no help"),
                },
            ],
            FurtherSteps = 4,
        };
    }

    private static RoadmapStep Step(int order, string skillId) => new()
    {
        Order = order,
        Kind = RoadmapStepKind.Teach,
        SkillId = skillId,
        StartAt = Representation.Concrete,
        Goal = Representation.Abstract,
        Because = [],
        BuildsOn = [],
        CheckFirst = [],
        Opens = [],
        Misconceptions = [],
        Materials = [],
        ExitCheck = "",
        IsPulledIn = false,
    };
}
