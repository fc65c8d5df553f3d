namespace DiagnosticEngine.Inference;

/// <summary>Spreads the offsets of the strands evenly over the blocks of samples (Weyl, 1916: multiples of irrational numbers).</summary>
internal sealed class AbilityPlan
{
    private readonly SkillGraph _graph;
    private readonly double _caution;
    private readonly double[] _steps;

    /// <summary>Makes a plan.</summary>
    public AbilityPlan(SkillGraph graph, GuidedInferenceSettings settings)
    {
        _graph = graph;
        _caution = settings.Caution;
        _steps = new double[graph.Model.StrandIds.Count];
        int prime = 1;
        for (int s = 0; s < _steps.Length; s++)
        {
            prime = NextPrime(prime);
            _steps[s] = Math.Sqrt(prime) % 1;
        }
    }

    /// <summary>What share of the blocks each level gets: most go where belief lies, some beside it.</summary>
    public double[] Levels(double[] believed)
    {
        double[] shares = new double[believed.Length];
        for (int k = 0; k < shares.Length; k++)
        {
            shares[k] += (1 - _caution) * believed[k];
            shares[Math.Max(0, k - 1)] += _caution / 2 * believed[k];
            shares[Math.Min(shares.Length - 1, k + 1)] += _caution / 2 * believed[k];
        }

        return shares;
    }

    /// <summary>Chooses the offset of each strand for a block.</summary>
    /// <returns>Logarithm of how much more likely the choice is than it was to be made.</returns>
    public double Choose(int block, float[] believed, Span<byte> offsets)
    {
        double log = 0;
        double[] prior = _graph.Grid.OffsetWeights;
        for (int s = 0; s < offsets.Length; s++)
        {
            double left = (block + 0.5) * _steps[s] % 1;
            int j = 0;
            double chance = Mixed(believed[s * _graph.Lanes], prior[0]);
            while (j < prior.Length - 1 && left >= chance)
            {
                left -= chance;
                j++;
                chance = Mixed(believed[(s * _graph.Lanes) + j], prior[j]);
            }

            offsets[s] = (byte)j;
            log += Math.Log(prior[j] / chance);
        }

        return log;
    }

    private double Mixed(double believed, double prior) => ((1 - _caution) * believed) + (_caution * prior);

    private static int NextPrime(int after)
    {
        int candidate = after + 1;
        while (Enumerable.Range(2, Math.Max(0, (int)Math.Sqrt(candidate) - 1)).Any(d => candidate % d == 0))
        {
            candidate++;
        }

        return candidate;
    }
}
