using System.Buffers;
using System.Numerics;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Inference;

/// <summary>Belief propagation, then samples that it guides. Immutable and safe to share between threads.</summary>
internal sealed class GuidedInference
{
    private const int MostRoundsOfTree = 200;
    private const double TreeTolerance = 1e-13;

    private readonly PriorTables _prior;
    private readonly int _blocks;
    private readonly double _enough;

    /// <summary>Compiles a graph.</summary>
    public GuidedInference(SkillGraph graph, GuidedInferenceSettings settings)
    {
        Graph = graph;
        Settings = settings;
        _prior = new PriorTables(graph);
        _blocks = settings.BlocksFor(graph.GroupCount);
        _enough = settings.EnoughFor(graph.GroupCount);
    }

    /// <summary>The graph.</summary>
    public SkillGraph Graph { get; }

    /// <summary>How much work to do.</summary>
    public GuidedInferenceSettings Settings { get; }

    /// <summary>The probability of every node after the evidence.</summary>
    /// <exception cref="InvalidOperationException">The evidence cannot happen.</exception>
    public GuidedEstimate Estimate(IReadOnlyList<NodeSetEvidence> summary) => Graph.IsTree
        ? WithMessages<double>(new GroupEvidence(Graph, summary, everywhere: true), (e, l) => new GuidedEstimate(FromMessages(e, l), double.PositiveInfinity, null))
        : WithMessages<float>(new GroupEvidence(Graph, summary, everywhere: false), FromSamples);

    /// <summary>States drawn from what the evidence leaves possible.</summary>
    /// <exception cref="InvalidOperationException">The evidence cannot happen.</exception>
    public KnowledgeSample Sample(IReadOnlyList<NodeSetEvidence> summary) =>
        WithMessages<float>(new GroupEvidence(Graph, summary, everywhere: false), FromSamples).Sample!;

    private GuidedEstimate WithMessages<T>(GroupEvidence evidence, Func<GroupEvidence, LevelMessages<T>[], GuidedEstimate> estimate)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        int length = LevelMessages<T>.Length(Graph, evidence);
        T[] memory = ArrayPool<T>.Shared.Rent(length * Graph.Grid.Levels.Length);
        try
        {
            LevelMessages<T>[] levels = new LevelMessages<T>[Graph.Grid.Levels.Length];
            for (int k = 0; k < levels.Length; k++)
            {
                levels[k] = new LevelMessages<T>(Graph, k, memory.AsMemory(k * length, length));
            }

            return estimate(evidence, levels);
        }
        finally
        {
            ArrayPool<T>.Shared.Return(memory);
        }
    }

    private double[] FromMessages(GroupEvidence evidence, LevelMessages<double>[] levels)
    {
        BeliefPropagation<double> propagation = new(Graph, evidence, keepBeliefs: true);
        double[][] beliefs = new double[levels.Length][];
        foreach (LevelMessages<double> messages in levels)
        {
            BeliefPropagation<double>.Start(messages);
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

    private GuidedEstimate FromSamples(GroupEvidence evidence, LevelMessages<float>[] levels)
    {
        BeliefPropagation<float> propagation = new(Graph, evidence, keepBeliefs: false);
        foreach (LevelMessages<float> messages in levels)
        {
            BeliefPropagation<float>.Start(messages);
        }

        Pass(propagation, levels, Settings.Damping.Take(Settings.FirstRounds));

        double[] weights = LevelWeights(levels);
        LevelMessages<float>[] likely = [.. levels.Where(m => weights[m.Level] >= Settings.LeastLevel)];
        Refine(propagation, levels, likely, Settings.Damping.Skip(Settings.FirstRounds));

        // Samples that are worth little say that the messages mislead: then they are refined, and more samples are drawn.
        double[] marginals = new double[Graph.Model.Nodes.Count];
        double worth = 0;
        VectorRandom random = new(DeterministicRandom.FromSeed(1));
        List<SampleSet> batches = [];
        try
        {
            for (int batch = 0; batch < Settings.MostBatches && worth < _enough; batch++)
            {
                if (batch > 0)
                {
                    Refine(propagation, levels, likely, Settings.FurtherDamping);
                }

                SampleSet samples = new(marginals.Length, _blocks);
                batches.Add(samples);
                random = Draw(evidence, levels, samples, batch * _blocks, random);
                double[] estimate = samples.Marginals(marginals.Length) ?? throw EvidenceSummary.ImpossibleEvidence();
                worth += samples.EffectiveSize;
                double share = samples.EffectiveSize / worth;
                for (int n = 0; n < marginals.Length; n++)
                {
                    marginals[n] += share * (estimate[n] - marginals[n]);
                }
            }

            return new GuidedEstimate(marginals, worth, StatesOf(batches, worth));
        }
        finally
        {
            batches.ForEach(b => b.Dispose());
        }
    }

    private KnowledgeSample StatesOf(List<SampleSet> batches, double worth)
    {
        int words = Settings.States / 64;
        ulong[] states = new ulong[Graph.Model.Nodes.Count * words];
        double sofar = 0;
        int from = 0;
        foreach (SampleSet batch in batches)
        {
            sofar += batch.EffectiveSize;
            int to = ReferenceEquals(batch, batches[^1]) ? Settings.States : (int)(sofar / worth * Settings.States);
            batch.CopyStates(states, words, from, to - from);
            from = to;
        }

        return KnowledgeSample.Over(Graph.Model.Nodes.Count, Settings.States, states);
    }

    // Evidence grows as messages settle; levels left behind keep their share of it.
    private static void Refine(BeliefPropagation<float> propagation, LevelMessages<float>[] levels, LevelMessages<float>[] likely, IEnumerable<double> dampings)
    {
        double before = LogDomain.LogSumExp([.. likely.Select(m => m.LogEvidence)]);
        Pass(propagation, likely, dampings);
        double growth = LogDomain.LogSumExp([.. likely.Select(m => m.LogEvidence)]) - before;
        foreach (LevelMessages<float> messages in levels.Except(likely))
        {
            messages.LogEvidence += growth;
        }
    }

    private static void Pass(BeliefPropagation<float> propagation, IEnumerable<LevelMessages<float>> levels, IEnumerable<double> dampings)
    {
        foreach (LevelMessages<float> messages in levels)
        {
            foreach (double damping in dampings)
            {
                propagation.Round(messages, damping);
            }
        }
    }

    private VectorRandom Draw(GroupEvidence evidence, LevelMessages<float>[] levels, SampleSet samples, int drawnBefore, VectorRandom random)
    {
        AbilityPlan plan = new(Graph, Settings);
        double[] shares = plan.Levels(LevelWeights(levels));
        using InformedTables tables = new(Graph, evidence);
        GuidedSampler sampler = new(Graph, _prior, evidence, tables, samples, random);
        byte[] first = new byte[Graph.Model.StrandIds.Count];
        byte[] second = new byte[Graph.Model.StrandIds.Count];
        int block = 0;
        double reached = 0;
        for (int k = 0; k < levels.Length; k++)
        {
            reached += shares[k];
            int end = k == levels.Length - 1 ? _blocks : Math.Min(_blocks, (int)((reached * _blocks) + 0.5));
            if (block == end)
            {
                continue;
            }

            // Each level is a stratum: what counts is the share that it got, not the one that it was due.
            double log = Math.Log(Graph.Grid.LevelWeights[k] * _blocks / (end - block));
            tables.Fill(levels[k]);
            for (; block < end; block++)
            {
                int row = 2 * (drawnBefore + block);
                double firstLog = log + plan.Choose(row, levels[k].Offsets, first);
                double secondLog = log + plan.Choose(row + 1, levels[k].Offsets, second);
                sampler.Draw(block, k, first, second, firstLog, secondLog);
            }
        }

        return sampler.Random;
    }

    private double[] LevelWeights<T>(LevelMessages<T>[] levels)
        where T : unmanaged, IFloatingPointIeee754<T>
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
