namespace DiagnosticEngine.ErrorPatterns;

/// <summary>Misconceptions that the same questions can show, and what the answers say about them together.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class PatternFamily
{
    private readonly Dictionary<string, double> _probability;

    internal PatternFamily(IReadOnlyList<string> misconceptionIds, IReadOnlyList<PatternHypothesis> hypotheses)
    {
        MisconceptionIds = misconceptionIds;
        Hypotheses = hypotheses;
        _probability = misconceptionIds.ToDictionary(id => id, _ => 0.0, StringComparer.Ordinal);
        foreach (PatternHypothesis hypothesis in hypotheses)
        {
            foreach (string id in hypothesis.MisconceptionIds)
            {
                _probability[id] = Math.Min(1, _probability[id] + hypothesis.Probability);
            }
        }
    }

    /// <summary>Ids of the misconceptions, in ordinal order.</summary>
    public IReadOnlyList<string> MisconceptionIds { get; }

    /// <summary>The hypotheses, most probable first; their probabilities sum to 1.</summary>
    public IReadOnlyList<PatternHypothesis> Hypotheses { get; }

    /// <summary>Probability that the pupil follows no rule and errs by slips only, 0 to 1.</summary>
    public double NoRule => Hypotheses.Where(h => h.Class == PatternClass.NoRule).Sum(h => h.Probability);

    /// <summary>Probability that the pupil errs in a way that no known rule explains, 0 to 1.</summary>
    public double Unexplained => Hypotheses.Where(h => h.Class == PatternClass.Unexplained).Sum(h => h.Probability);

    /// <summary>Probability that a misconception is followed, 0 to 1.</summary>
    /// <exception cref="KeyNotFoundException">It is not one of the family.</exception>
    public double ProbabilityOf(string misconceptionId) => _probability[misconceptionId];
}
