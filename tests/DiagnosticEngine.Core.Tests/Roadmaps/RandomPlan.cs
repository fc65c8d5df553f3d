using DiagnosticEngine.Core.Tests.Selection;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Core.Tests.Roadmaps;

/// <summary>A random map or the test map, random beliefs, random wishes, and the plan for them.</summary>
internal sealed class RandomPlan
{
    private RandomPlan(Curriculum curriculum, DeterministicRandom random)
    {
        Curriculum = curriculum;
        Map = new(curriculum);
        Beliefs = [.. Map.Skills.Select(_ => random.NextBool(0.4) ? 0.2 : random.NextBelow(21) / 20.0)];
        Starts = [.. Map.Skills.Select(s => s.Representations[(int)random.NextBelow(s.Representations.Count)])];
        Scope = [.. Map.Skills.Select(s => s.Id).Where(_ => random.NextBool(0.8))];
        Options = Draw(random);
        Builder = new(Map, Beliefs, new(curriculum, Map, Scope, Options), s => Starts[s], Write, Options, new());
        TeachingOrder order = new(Map, (_, needs) => needs.Aggregate(1.0, (p, n) => p * Beliefs[n]), s => Beliefs[Map.Index[s.Id]], new());
        Plan = Builder.Build(order, curriculum.Fingerprint);
    }

    public Curriculum Curriculum { get; }

    public TeachingMap Map { get; }

    public double[] Beliefs { get; }

    public Representation[] Starts { get; }

    public string[] Scope { get; }

    public LessonPlanOptions Options { get; }

    public LessonPlanBuilder Builder { get; }

    public LessonPlan Plan { get; }

    public static RandomPlan Draw(DeterministicRandom random, int mostSkills) => new(random.NextBool(0.2) ? TestBank.Create().Curriculum : DrawMap(random, mostSkills), random);

    public double Belief(string skill) => Beliefs[Map.Index[skill]];

    public IEnumerable<string> Needs(string skill) => Map.Needs[Map.Index[skill]].Select(n => Map.Skills[n].Id);

    /// <summary>Everything that a skill rests on, however far down.</summary>
    public HashSet<string> Below(string skill) => [.. Needs(skill), .. Needs(skill).SelectMany(Below)];

    private static Curriculum DrawMap(DeterministicRandom random, int mostSkills)
    {
        ItemBank bank = RandomBank.Draw(random, 4, 2 + (int)random.NextBelow(mostSkills - 1));
        return new(bank.Curriculum.Definition with
        {
            Areas = [new Area { Id = "number", Name = "Number" }, new Area { Id = "shape", Name = "Shape" }, new Area { Id = "all", Name = "All", Includes = ["number", "shape"] }],
            Strands = [.. bank.Curriculum.Strands.Select((s, i) => s with { AreaId = i % 2 == 0 ? "number" : "shape" })],
        });
    }

    private LessonPlanOptions Draw(DeterministicRandom random) => new()
    {
        Lessons = 1 + (int)random.NextBelow(random.NextBool(0.5) ? 6 : 28),
        LessonMinutes = random.NextBool(0.7) ? 40 : 5 + (int)random.NextBelow(60),
        Minutes = new() { Concrete = 1 + (int)random.NextBelow(60), Pictorial = 1 + (int)random.NextBelow(40), Check = 1 + (int)random.NextBelow(10) },
        Revisits = random.NextBool(0.3) ? RevisitSchedule.None : new()
        {
            Gaps = [.. Enumerable.Range(0, 4).Select(_ => 1 + (int)random.NextBelow(5))],
            Minutes = 1 + (int)random.NextBelow(6),
            MostInLesson = 1 + (int)random.NextBelow(3),
        },
        Weights = random.NextBool(0.5) ? new() : new() { Areas = new Dictionary<string, double> { ["number"] = 1 }, OtherAreas = random.NextBool(0.5) ? 0 : 0.1 },
        Target = random.NextBelow(4) switch
        {
            0 => PlanTarget.ReadyFor(Map.Skills[random.NextBelow((uint)Map.Skills.Length)].Id),
            1 => PlanTarget.LevelIn(Curriculum.Strands[0].Id, 1 + (int)random.NextBelow(4)),
            2 => PlanTarget.LevelIn("number", 1 + (int)random.NextBelow(4)),
            _ => null,
        },
    };

    private RoadmapStep Write(int order, string skill, RoadmapStepKind kind) => new()
    {
        Order = order,
        Kind = kind,
        SkillId = skill,
        StartAt = kind == RoadmapStepKind.Check ? Representation.Abstract : Starts[Map.Index[skill]],
        Goal = Representation.Abstract,
        Because = [],
        BuildsOn = [.. Needs(skill)],
        CheckFirst = [],
        Opens = [],
        Misconceptions = [],
        Materials = [],
        ExitCheck = "",
        IsPulledIn = false,
    };
}
