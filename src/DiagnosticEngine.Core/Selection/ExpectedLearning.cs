using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Selection;

/// <summary>How strongly what an item asks for hangs together with everything that is to be known, in the states of one sample.</summary>
/// <remarks>
/// The sum over all targets of weight × squared covariance. An answer with outcome o moves the probability of a target by covariance × (difference of the
/// likelihoods of o) / P(o), so this sum times <see cref="ItemFacts.Sharpness"/> is the variance that the answer is expected to take away, exactly.
/// A squared covariance from n states is too large by var × var / n on average, which is taken off again. Holds working space: one for each choice.
/// </remarks>
internal sealed class ExpectedLearning
{
    private const double TenthsSquared = 100;

    private readonly KnowledgeSample _sample;
    private readonly ReportedTargets _targets;
    private readonly TargetWeights _weights;
    private readonly double[] _nodeShares;
    private readonly ulong[] _ready;
    private readonly double[] _readyShares;
    private readonly ulong[][] _levels;
    private readonly (double Mean, double Variance)[] _levelMoments;
    private readonly int _words;

    /// <summary>Reads the sample.</summary>
    public ExpectedLearning(KnowledgeSample sample, ReportedTargets targets, TargetWeights weights)
    {
        _sample = sample;
        _targets = targets;
        _weights = weights;
        _words = sample.Count / 64;
        _nodeShares = weights.Nodes > 0 ? [.. targets.Nodes.Select(n => Share(sample.Of(n)))] : [];
        _ready = new ulong[weights.Ready > 0 ? targets.SkillCount * _words : 0];
        _readyShares = new double[weights.Ready > 0 ? targets.SkillCount : 0];
        for (int s = 0; s < _readyShares.Length; s++)
        {
            Span<ulong> row = _ready.AsSpan(s * _words, _words);
            targets.MarkReady(sample, s, row);
            _readyShares[s] = Share(row);
        }

        _levels = new ulong[weights.Levels > 0 ? targets.StrandCount : 0][];
        _levelMoments = new (double, double)[_levels.Length];
        int[] tenths = new int[sample.Count];
        for (int s = 0; s < _levels.Length; s++)
        {
            targets.ReadLevels(sample, s, tenths);
            LiftAboveZero(tenths);
            _levels[s] = ReportedTargets.Slice(tenths);
            double mean = (double)tenths.Sum() / tenths.Length;
            _levelMoments[s] = (mean, (tenths.Sum(t => (double)t * t) / tenths.Length) - (mean * mean));
        }
    }

    /// <summary>The sum for an item that asks for these nodes.</summary>
    public double Of(ReadOnlySpan<int> nodes)
    {
        Span<ulong> asked = stackalloc ulong[_words];
        _sample.MarkAll(nodes, asked);
        double share = Share(asked);
        double noise = share * (1 - share) / _sample.Count;
        double sum = 0;
        for (int i = 0; i < _nodeShares.Length; i++)
        {
            sum += _weights.Nodes * Squared(Both(asked, _sample.Of(_targets.Nodes[i])) - (share * _nodeShares[i]), noise, _nodeShares[i]);
        }

        for (int s = 0; s < _readyShares.Length; s++)
        {
            sum += _weights.Ready * Squared(Both(asked, _ready.AsSpan(s * _words, _words)) - (share * _readyShares[s]), noise, _readyShares[s]);
        }

        for (int s = 0; s < _levels.Length; s++)
        {
            double covariance = 0;
            for (int b = 0; b < _levels[s].Length / _words; b++)
            {
                covariance += (1 << b) * Both(asked, _levels[s].AsSpan(b * _words, _words));
            }

            covariance -= share * _levelMoments[s].Mean;
            sum += _weights.Levels / TenthsSquared * ((covariance * covariance) - (noise * _levelMoments[s].Variance));
        }

        return Math.Max(0, sum);
    }

    // Bits have no sign, and a covariance does not change when a constant is added.
    private static void LiftAboveZero(Span<int> tenths)
    {
        int lowest = 0;
        foreach (int t in tenths)
        {
            lowest = Math.Min(lowest, t);
        }

        foreach (ref int t in tenths)
        {
            t -= lowest;
        }
    }

    private static double Squared(double covariance, double noise, double share) => (covariance * covariance) - (noise * share * (1 - share));

    private double Share(ReadOnlySpan<ulong> row) => Both(row, row);

    private double Both(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right) => KnowledgeSample.CountBoth(left, right) / (double)_sample.Count;
}
