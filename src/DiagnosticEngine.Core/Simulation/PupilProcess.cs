using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Simulation;

/// <summary>A way in which simulated pupils come to know what they know, and to answer as they do.</summary>
/// <remarks>
/// Only <see cref="Model"/> is what the estimators believe in; the others show what happens when pupils are different. Immutable and safe to share between
/// threads.
/// </remarks>
public sealed record PupilProcess
{
    /// <summary>Name for options and reports.</summary>
    public required string Name { get; init; }

    /// <summary>What its pupils are like, in a sentence.</summary>
    public required string Description { get; init; }

    /// <summary>Standard deviation of a strand's offset from the pupil's level, in school years; null for the model's.</summary>
    public double? StrandDeviation { get; init; }

    /// <summary>Chance of a wrong answer to what is secured; null for the model's.</summary>
    public double? Slip { get; init; }

    /// <summary>Least chance of a right answer to what is not, also of an open question; null for the model's.</summary>
    public double? Guess { get; init; }

    /// <summary>Share of its chance that an abstract node keeps when what it rests on is missing; null for the model's.</summary>
    public double? AbstractLeak { get; init; }

    /// <summary>Whether prerequisites do not matter: the level decides alone.</summary>
    public bool IgnoresPrerequisites { get; init; }

    /// <summary>Pupils as the estimators believe them to be.</summary>
    public static PupilProcess Model { get; } = new() { Name = "model", Description = "Pupils as the estimator believes them to be." };

    /// <summary>Strands far apart, as with pupils C, N and A of the published programme.</summary>
    public static PupilProcess Uneven { get; } = new()
    {
        Name = "uneven",
        Description = "Strands lie far apart: twice the spread that the model expects.",
        StrandDeviation = 1.5,
    };

    /// <summary>A quarter of what they can do goes wrong.</summary>
    public static PupilProcess Careless { get; } = new() { Name = "careless", Description = "A quarter of the answers to secured skills are wrong.", Slip = 0.25 };

    /// <summary>Three answers in ten are right without the skill.</summary>
    public static PupilProcess Guessing { get; } = new() { Name = "guessing", Description = "Three answers in ten are right without the skill.", Guess = 0.3 };

    /// <summary>Symbols without a model underneath.</summary>
    public static PupilProcess LearntMethods { get; } = new()
    {
        Name = "learnt-methods",
        Description = "Methods are learnt without understanding: symbols often come without what they rest on.",
        AbstractLeak = 0.6,
    };

    /// <summary>No map at all behind the pupil.</summary>
    public static PupilProcess LevelOnly { get; } = new()
    {
        Name = "level-only",
        Description = "One level decides everything: no prerequisites, no uneven strands.",
        StrandDeviation = 0,
        IgnoresPrerequisites = true,
    };

    /// <summary>All that are built in.</summary>
    public static IReadOnlyList<PupilProcess> All { get; } = [Model, Uneven, Careless, Guessing, LearntMethods, LevelOnly];

    /// <summary>Draws which nodes a pupil has secured.</summary>
    internal bool[] DrawSecured(KnowledgeModel model, DeterministicRandom random)
    {
        KnowledgeModelParameters p = model.Parameters;
        double level = p.LevelMean + (p.LevelDeviation * random.NextGaussian());
        double spread = StrandDeviation ?? p.StrandDeviation;
        double[] offsets = [.. model.StrandIds.Select(_ => spread * random.NextGaussian())];
        bool[] secured = new bool[model.Nodes.Count];
        foreach (KnowledgeNode node in model.Nodes)
        {
            double chance = LogDomain.Logistic(p.Slope * (level + offsets[node.Strand] - node.Difficulty));
            bool supported = IgnoresPrerequisites || node.Parents.All(parent => secured[parent]);
            double leak = node.Id.Representation == Representation.Abstract && AbstractLeak is { } own ? own : node.Leak;
            secured[node.Index] = random.NextBool(supported ? chance : chance * leak);
        }

        return secured;
    }
}
