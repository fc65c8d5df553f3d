using System.Buffers;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Inference;

/// <summary>Belief propagation, then samples that it guides. Immutable and safe to share between threads.</summary>
internal sealed class GuidedInference
{
    private const int MostRoundsOfTree = 200;
    private const double TreeTolerance = 1e-13;

    private readonly PriorTables _prior;

    /// <summary>Compiles a graph.</summary>
    public GuidedInference(SkillGraph graph, GuidedInferenceSettings settings)
    {
        Graph = graph;
        Settings = settings;
        _prior = new PriorTables(graph);
    }

    /// <summary>The graph.</summary>
    public SkillGraph Graph { get; }

    /// <summary>How much work to do.</summary>
    public GuidedInferenceSettings Settings { get; }

    /// <summary>How many samples the last result of this thread was worth, for tests and measurements.</summary>
    [field: ThreadStatic]
    public static double LastEffectiveSize { get; private set; }

    /// <summary>The probability of every node after the evidence.</summary>
    /// <exception cref="InvalidOperationException">The evidence cannot happen.</exception>
    public double[] Marginals(IReadOnlyList<NodeSetEvidence> summary)
    {
        GroupEvidence evidence = new(Graph, summary, Graph.IsTree);
        int length = LevelMessages.Length(Graph, evidence);
        double[] memory = ArrayPool<double>.Shared.Rent(length * Graph.Grid.Levels.Length);
        try
        {
            LevelMessages[] levels = new LevelMessages[Graph.Grid.Levels.Length];
            for (int k = 0; k < levels.Length; k++)
            {
                levels[k] = new LevelMessages(Graph, k, memory.AsMemory(k * length, length));
            }

            return Graph.IsTree ? FromMessages(evidence, levels) : FromSamples(evidence, levels);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(memory);
        }
    }

    private double[] FromMessages(GroupEvidence evidence, LevelMessages[] levels)
    {
        BeliefPropagation propagation = new(Graph, evidence);
        double[][] beliefs = new double[levels.Length][];
        foreach (LevelMessages messages in levels)
        {
            propagation.Start(messages);
            for (int round = 0; round < MostRoundsOfTree && propagation.Round(messages, 0) > TreeTolerance; round++)
            {
            }

            beliefs[messages.Level] = (double[])propagation.Beliefs.Clone();
        }

        double[] weights = LevelWeights(levels);
        double[] marginals = new double[Graph.Model.Nodes.Count];
        int offsets = Graph.Grid.OffsetWeights.Length;
        for (int n = 0; n < marginals.Length; n++)
        {
            int g = Graph.GroupOf[n];
            int row = ((g * SkillGraph.Width) + Graph.BitOf[n]) * Graph.Lanes;
            for (int k = 0; k < levels.Length; k++)
            {
                for (int j = 0; j < offsets; j++)
                {
                    marginals[n] += weights[k] * levels[k].Offsets[(Graph.Strand[g] * Graph.Lanes) + j] * beliefs[k][row + j];
                }
            }

            marginals[n] = Math.Clamp(marginals[n], 0, 1);
        }

        return marginals;
    }

    private double[] FromSamples(GroupEvidence evidence, LevelMessages[] levels)
    {
        BeliefPropagation propagation = new(Graph, evidence);
        foreach (LevelMessages messages in levels)
        {
            propagation.Start(messages);
            for (int round = 0; round < Settings.FirstRounds; round++)
            {
                propagation.Round(messages, Settings.Damping[round]);
            }
        }

        double[] weights = LevelWeights(levels);
        foreach (LevelMessages messages in levels.Where(m => weights[m.Level] >= Settings.LeastLevel))
        {
            for (int round = Settings.FirstRounds; round < Settings.Damping.Count; round++)
            {
                propagation.Round(messages, Settings.Damping[round]);
            }
        }

        using SampleSet samples = new(Graph.Model.Nodes.Count, Settings.Blocks);
        Draw(evidence, levels, samples);
        double[]? marginals = samples.Marginals(Graph.Model.Nodes.Count);
        LastEffectiveSize = samples.EffectiveSize;
        return marginals ?? throw EvidenceSummary.ImpossibleEvidence();
    }

    private void Draw(GroupEvidence evidence, LevelMessages[] levels, SampleSet samples)
    {
        AbilityPlan plan = new(Graph, Settings);
        double[] shares = plan.Levels(LevelWeights(levels));
        InformedTables tables = new(Graph, evidence);
        GuidedSampler sampler = new(Graph, _prior, evidence, tables, samples);
        byte[] offsets = new byte[Graph.Model.StrandIds.Count];
        int block = 0;
        double reached = 0;
        for (int k = 0; k < levels.Length; k++)
        {
            reached += shares[k];
            int end = k == levels.Length - 1 ? Settings.Blocks : Math.Min(Settings.Blocks, (int)((reached * Settings.Blocks) + 0.5));
            if (block < end)
            {
                tables.Fill(levels[k]);
            }

            for (; block < end; block++)
            {
                double log = Math.Log(Graph.Grid.LevelWeights[k] / shares[k]) + plan.Choose(block, levels[k].Offsets, offsets);
                sampler.Draw(block, k, offsets, log);
            }
        }
    }

    private double[] LevelWeights(LevelMessages[] levels)
    {
        double[] logs = [.. levels.Select(m => Math.Log(Graph.Grid.LevelWeights[m.Level]) + m.LogEvidence)];
        double[] weights = new double[logs.Length];
        if (!double.IsFinite(LogDomain.LogSumExp(logs)))
        {
            throw EvidenceSummary.ImpossibleEvidence();
        }

        LogDomain.Normalise(logs, weights);
        return weights;
    }
}
