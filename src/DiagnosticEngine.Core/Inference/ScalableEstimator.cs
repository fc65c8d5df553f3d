namespace DiagnosticEngine.Inference;

/// <summary>Probabilities for whole maps of any size and shape, close to exact.</summary>
/// <remarks>
/// Two steps. Messages are passed between skills for every value of the level and of the strands' offsets (loopy belief propagation; Pearl, 1988); where skills
/// hang together without loops that is exact and all. Otherwise the messages guide samples whose weights make good what the loops got
/// wrong (evidence pre-propagation importance sampling; Yuan and Druzdzel, 2003). Each update goes over all evidence anew with the same random numbers, so
/// the result depends neither on the order of the evidence nor on when or where it is computed. At least 4,096 samples leave an error of 0.004 to 0.012
/// (root mean square over 765 nodes, 10 to 60 answers), more for answers that contradict each other wildly. Safe to share between threads.
/// </remarks>
public sealed class ScalableEstimator : IKnowledgeEstimator
{
    private readonly AbilityGrid _grid;
    private readonly GuidedInference _inference;

    /// <summary>Compiles a model.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public ScalableEstimator(KnowledgeModel model)
        : this(model, GuidedInferenceSettings.Default)
    {
    }

    internal ScalableEstimator(KnowledgeModel model, GuidedInferenceSettings settings)
    {
        ArgumentNullException.ThrowIfNull(model);
        Model = model;
        _grid = AbilityGrid.Of(model.Parameters);
        _inference = new GuidedInference(SkillGraph.Of(model, _grid, []), settings);

        // What is believed before any answer is computed once, so it may take its time.
        GuidedInference thorough = new(_inference.Graph, settings with { LeastEffectiveSize = double.PositiveInfinity, LeastEffectiveSizeOfLargeMaps = double.PositiveInfinity, MostBatches = settings.PriorBatches });
        Prior = StateOf(thorough.Estimate([]), [], _inference, []);
    }

    /// <inheritdoc/>
    public string Name => "scalable";

    /// <inheritdoc/>
    public KnowledgeModel Model { get; }

    /// <inheritdoc/>
    public KnowledgeState Prior { get; }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">What was observed about one set of nodes contradicts itself.</exception>
    public KnowledgeState Update(KnowledgeState state, Evidence evidence) => UpdateAll(state, [evidence]);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">What was observed about one set of nodes contradicts itself.</exception>
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

        return evidence.Count == 0 ? state : Estimate([.. state.Evidence, .. evidence], (state.Memory as GuidedMemory)?.Inference ?? _inference);
    }

    private KnowledgeState Estimate(IReadOnlyList<Evidence> evidence, GuidedInference inference)
    {
        IReadOnlyList<NodeSetEvidence> summary = EvidenceSummary.Of(evidence);
        int[][] together = [.. summary.Select(e => e.Nodes).Where(n => GroupEvidence.Spans(_inference.Graph, n))];
        if (together.Length != inference.Graph.Together.Count)
        {
            inference = new GuidedInference(SkillGraph.Of(Model, _grid, together), inference.Settings);
        }

        return StateOf(inference.Estimate(summary), evidence, inference, summary);
    }

    private KnowledgeState StateOf(
        GuidedEstimate estimate, IReadOnlyList<Evidence> evidence, GuidedInference inference, IReadOnlyList<NodeSetEvidence> summary) => new(
            Model,
            estimate.Probabilities,
            evidence,
            new GuidedMemory(inference, estimate.EffectiveSize),
            new Lazy<KnowledgeSample>(() => estimate.Sample ?? inference.Sample(summary)));
}
