using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Simulation;

/// <summary>A pupil whose truth is known: which nodes are secured, which misconceptions are followed.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class SimulatedPupil
{
    private readonly bool[] _secured;

    private SimulatedPupil(int number, bool[] secured, IReadOnlySet<string> misconceptions)
    {
        Number = number;
        _secured = secured;
        Misconceptions = misconceptions;
    }

    /// <summary>Which pupil of the study this is, from 0.</summary>
    public int Number { get; }

    /// <summary>Ids of the misconceptions that the pupil follows.</summary>
    public IReadOnlySet<string> Misconceptions { get; }

    /// <summary>Whether a node is secured, in the order of the model's nodes.</summary>
    public IReadOnlyList<bool> Secured => _secured;

    /// <summary>Draws a pupil from the model itself; follows each misconception that an unsecured skill allows with the prior's probability.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SimulatedPupil Draw(ItemBank bank, KnowledgeModel model, ulong seed, int number, double misconceptionPrior)
    {
        ArgumentNullException.ThrowIfNull(bank);
        ArgumentNullException.ThrowIfNull(model);
        DeterministicRandom random = DeterministicRandom.ForStream(seed, "pupil", number.ToString(CultureInfo.InvariantCulture));
        KnowledgeModelParameters p = model.Parameters;
        double level = p.LevelMean + (p.LevelDeviation * random.NextGaussian());
        double[] offsets = [.. model.StrandIds.Select(_ => p.StrandDeviation * random.NextGaussian())];
        bool[] secured = new bool[model.Nodes.Count];
        foreach (KnowledgeNode node in model.Nodes)
        {
            double chance = LogDomain.Logistic(p.Slope * (level + offsets[node.Strand] - node.Difficulty));
            bool supported = node.Parents.All(parent => secured[parent]);
            secured[node.Index] = random.NextBool(supported ? chance : chance * node.Leak);
        }

        return new(number, secured, DrawMisconceptions(bank, model, secured, random, misconceptionPrior));
    }

    /// <summary>Makes a pupil with a truth of one's own.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SimulatedPupil With(KnowledgeModel model, Func<NodeId, bool> isSecured, IEnumerable<string> misconceptions, int number = 0)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(isSecured);
        return new(number, [.. model.Nodes.Select(n => isSecured(n.Id))], misconceptions.ToHashSet(StringComparer.Ordinal));
    }

    private static HashSet<string> DrawMisconceptions(
        ItemBank bank, KnowledgeModel model, bool[] secured, DeterministicRandom random, double prior)
    {
        HashSet<string> open = [.. bank.Items
            .Where(i => ResponseModel.NodesOf(model, i).Any(n => !secured[n]))
            .SelectMany(i => i.MalRules)
            .Select(m => m.MisconceptionId)
            .OfType<string>()];
        HashSet<string> held = new(StringComparer.Ordinal);
        foreach (Misconception misconception in bank.Curriculum.Misconceptions)
        {
            // One draw for each, open or not, so that a change of one item does not change every later pupil.
            bool wouldHold = random.NextBool(prior);
            if (wouldHold && open.Contains(misconception.Id))
            {
                held.Add(misconception.Id);
            }
        }

        return held;
    }
}
