using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>Chooses the item whose answer is expected to settle most of what will be reported and taught, for the time it takes.</summary>
/// <remarks>
/// The score is the expected reduction of variance (Bernardo and Smith, 1994, on quadratic loss; as "expected error" in Cosyn, Uzun, Doble and Matayoshi, 2021,
/// in spirit) summed over the targets of <see cref="TargetWeights"/>, for each minute. How targets hang together comes from the states of
/// <see cref="KnowledgeState.Sample"/>; the 48 most promising sets of nodes are looked at closely, promising by what an answer tells about
/// them themselves. Without a sample each node counts for itself alone. Pure and safe to share between threads.
/// </remarks>
public sealed class DiagnosisSelector : IItemSelector
{
    private const int LookedAtClosely = 48;
    private const string Unit = "doubt settled per minute";

    private readonly TargetWeights _weights;
    private readonly string _reason;
    private readonly ItemFactsTable _facts = new();
    private readonly ConditionalWeakTable<object, ReportedTargets> _targets = [];

    /// <summary>Makes the default selector, "diagnosis", or one with other weights.</summary>
    /// <param name="weights">What is worth knowing; null for the defaults.</param>
    /// <param name="name">Name for options and explanations.</param>
    /// <param name="reason">Why an item was chosen, in a sentence.</param>
    public DiagnosisSelector(
        TargetWeights? weights = null, string name = "diagnosis", string reason = "Its answer is expected to settle most of what is reported and taught, for the time it takes.")
    {
        _weights = weights ?? new();
        Name = name;
        _reason = reason;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The selector "roadmap": only what to teach next counts.</summary>
    public static DiagnosisSelector ForRoadmap() => new(
        new() { Nodes = 0, Levels = 0 }, "roadmap", "Its answer is expected to settle most of what to teach next, for the time it takes.");

    /// <inheritdoc/>
    public SelectionDecision SelectNext(SelectionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Func<Item, ItemFacts> factsOf = _facts.Of(context);
        if (context.State.Sample is not { } sample)
        {
            return RankedSelection.Best(context, Name, _reason, i => Own(context, factsOf(i)), Unit);
        }

        List<(Item Item, ItemFacts Facts)> promising = Promising(context, factsOf);
        ExpectedLearning learning = new(sample, TargetsOf(context), _weights);
        Dictionary<int, double> known = [];
        Dictionary<Item, double> scores = new(promising.Count, ReferenceEqualityComparer.Instance);
        foreach ((Item item, ItemFacts facts) in promising)
        {
            scores[item] = PerMinute(context, facts, Sum(learning, facts.Nodes, known) * facts.Sharpness(facts.SecuredIn(context.State)));
        }

        SelectionDecision decision = RankedSelection.Best(context.WithCandidates([.. promising.Select(p => p.Item)]), Name, _reason, i => scores[i], Unit);
        return decision with { CandidateCount = context.Candidates.Count };
    }

    // Items often ask for the same single node: that is worked out once.
    private static double Sum(ExpectedLearning learning, int[] nodes, Dictionary<int, double> known)
    {
        if (nodes.Length != 1)
        {
            return nodes.Length == 0 ? 0 : learning.Of(nodes);
        }

        if (!known.TryGetValue(nodes[0], out double sum))
        {
            sum = learning.Of(nodes);
            known[nodes[0]] = sum;
        }

        return sum;
    }

    // Every item of the most promising sets of nodes, in the order of the candidates.
    private List<(Item Item, ItemFacts Facts)> Promising(SelectionContext context, Func<Item, ItemFacts> factsOf)
    {
        List<(Item Item, ItemFacts Facts, double Score)> all = new(context.Candidates.Count);
        Dictionary<int, double> bestOf = new(context.Candidates.Count);
        foreach (Item item in context.Candidates)
        {
            ItemFacts facts = factsOf(item);
            if (facts.Nodes.Length > 0)
            {
                double score = Own(context, facts);
                all.Add((item, facts, score));
                ref double best = ref CollectionsMarshal.GetValueRefOrAddDefault(bestOf, facts.Nodes[0], out _);
                best = Math.Max(best, score);
            }
        }

        double[] ranked = [.. bestOf.Values];
        Array.Sort(ranked);
        double least = ranked.Length > LookedAtClosely ? ranked[^LookedAtClosely] : double.NegativeInfinity;
        return all.Count == 0
            ? [.. context.Candidates.Select(i => (i, factsOf(i)))]
            : [.. all.Where(a => bestOf[a.Facts.Nodes[0]] >= least).Select(a => (a.Item, a.Facts))];
    }

    // What an answer tells about the item's own nodes.
    private double Own(SelectionContext context, ItemFacts facts)
    {
        double secured = facts.SecuredIn(context.State);
        double variance = secured * (1 - secured);
        return PerMinute(context, facts, variance * variance * facts.Sharpness(secured));
    }

    private double PerMinute(SelectionContext context, ItemFacts facts, double learnt) =>
        (learnt + (_weights.Misconceptions * LiveMisconceptions.Sum(context, facts, VarianceTakenAway))) / (facts.Minutes + _weights.TurnMinutes);

    private static double VarianceTakenAway(double held, double shown, double byChance)
    {
        double either = (held * shown) + ((1 - held) * byChance);
        double variance = held * (1 - held);
        return variance * variance * (shown - byChance) * (shown - byChance) / (either * (1 - either));
    }

    private ReportedTargets TargetsOf(SelectionContext context) => _targets.GetValue(
        (object?)context.SkillsInScope ?? context.State.Model, _ => new ReportedTargets(context.Bank.Curriculum, context.State.Model, context.SkillsInScope));
}
