using System.Globalization;

namespace DiagnosticEngine.Inference;

/// <summary>Exact probabilities, for single strands, small maps and flat banks.</summary>
/// <remarks>
/// Variable elimination with a min-fill order, as a clique tree (Lauritzen and Spiegelhalter, 1988), over nodes, strand abilities and the level, the
/// last two on a grid. Each update goes over all evidence anew, so its order does not matter. Safe to share between threads.
/// </remarks>
public sealed class ExactEstimator : IKnowledgeEstimator
{
    /// <summary>How many entries one table may have: 2^22, 32 MB.</summary>
    private const long LargestTable = 1 << 22;

    private readonly AbilityGrid _grid;
    private readonly CliqueTree _tree;
    private readonly Lazy<SkillGraph> _graph;

    /// <summary>Compiles a model.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The model is too densely connected: see <see cref="CanHandle"/>.</exception>
    public ExactEstimator(KnowledgeModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        Model = model;
        _grid = AbilityGrid.Of(model.Parameters);
        _graph = new Lazy<SkillGraph>(() => SkillGraph.Of(model, _grid, []));
        _tree = CliqueTree.Build(model, _grid, [], LargestTable) ?? throw TooLarge("The model");
        Prior = Estimate([], _tree);
    }

    /// <inheritdoc/>
    public string Name => "exact";

    /// <inheritdoc/>
    public KnowledgeModel Model { get; }

    /// <inheritdoc/>
    public KnowledgeState Prior { get; }

    /// <summary>Whether the model is connected loosely enough: no table of the computation has more than 2^22 entries.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public static bool CanHandle(KnowledgeModel model) => TableEntries(model) is not null;

    /// <summary>How many table entries an update works through, or null when <see cref="CanHandle"/> says no.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public static long? TableEntries(KnowledgeModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return CliqueTree.CountEntries(model, AbilityGrid.Of(model.Parameters), LargestTable);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The evidence names nodes that cannot be computed together, or cannot happen.</exception>
    public KnowledgeState Update(KnowledgeState state, Evidence evidence) => UpdateAll(state, [evidence]);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The evidence names nodes that cannot be computed together, or cannot happen.</exception>
    public KnowledgeState UpdateAll(KnowledgeState state, IReadOnlyList<Evidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(evidence);
        foreach (Evidence one in evidence)
        {
            EvidenceSummary.Check(Model, one);
        }

        if (!ReferenceEquals(state.Model, Model))
        {
            throw new ArgumentException("The state belongs to another model.", nameof(state));
        }

        return evidence.Count == 0 ? state : Estimate([.. state.Evidence, .. evidence], state.Memory as CliqueTree ?? _tree);
    }

    private KnowledgeState Estimate(IReadOnlyList<Evidence> evidence, CliqueTree tree)
    {
        IReadOnlyList<NodeSetEvidence> summary = EvidenceSummary.Of(evidence);
        if (summary.Any(e => tree.CliqueOf(e.Nodes) < 0))
        {
            int[][] together = [.. summary.Select(e => e.Nodes).Where(n => n.Length > 1)];
            tree = CliqueTree.Build(Model, _grid, together, LargestTable) ?? throw TooLarge("The model with evidence about several nodes at once");
        }

        return new KnowledgeState(
            Model, CliqueTreePass.Marginals(tree, summary, Model.Nodes.Count), evidence, tree, new Lazy<KnowledgeSample>(() => SampleOf(summary)));
    }

    private KnowledgeSample SampleOf(IReadOnlyList<NodeSetEvidence> summary)
    {
        int[][] together = [.. summary.Select(e => e.Nodes).Where(n => GroupEvidence.Spans(_graph.Value, n))];
        SkillGraph graph = together.Length == 0 ? _graph.Value : SkillGraph.Of(Model, _grid, together);
        return new GuidedInference(graph, GuidedInferenceSettings.Default).Sample(summary);
    }

    private static InvalidOperationException TooLarge(string what) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"{what} is too densely connected for exact inference: a table would have more than {LargestTable} entries. Use {nameof(ScalableEstimator)}."));
}
