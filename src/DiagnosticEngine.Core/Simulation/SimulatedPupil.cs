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

    private SimulatedPupil(int number, bool[] secured, IReadOnlySet<string> misconceptions, PupilProcess process)
    {
        Number = number;
        _secured = secured;
        Misconceptions = misconceptions;
        Process = process;
    }

    /// <summary>What the pupil was drawn from: how often answers slip or are guessed.</summary>
    public PupilProcess Process { get; }

    /// <summary>Which pupil of the study this is, from 0.</summary>
    public int Number { get; }

    /// <summary>Ids of the misconceptions that the pupil follows.</summary>
    public IReadOnlySet<string> Misconceptions { get; }

    /// <summary>Whether a node is secured, in the order of the model's nodes.</summary>
    public IReadOnlyList<bool> Secured => _secured;

    /// <summary>Draws a pupil; follows each misconception that an unsecured skill allows with the prior's probability.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SimulatedPupil Draw(ItemBank bank, KnowledgeModel model, PupilProcess process, ulong seed, int number, double misconceptionPrior)
    {
        ArgumentNullException.ThrowIfNull(bank);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(process);
        DeterministicRandom random = DeterministicRandom.ForStream(seed, "pupil", number.ToString(CultureInfo.InvariantCulture));
        bool[] secured = process.DrawSecured(model, random);
        return new(number, secured, DrawMisconceptions(bank, model, secured, random, misconceptionPrior), process);
    }

    /// <summary>Makes a pupil with a truth of one's own.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SimulatedPupil With(KnowledgeModel model, Func<NodeId, bool> isSecured, IEnumerable<string> misconceptions, int number = 0)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(isSecured);
        return new(number, [.. model.Nodes.Select(n => isSecured(n.Id))], misconceptions.ToHashSet(StringComparer.Ordinal), PupilProcess.Model);
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
