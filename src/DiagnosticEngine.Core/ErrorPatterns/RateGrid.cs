namespace DiagnosticEngine.ErrorPatterns;

/// <summary>The rates over which a class of hypotheses is averaged: how steadily rules show, and how often the pupil errs besides.</summary>
internal sealed class RateGrid
{
    private RateGrid(PatternClass kind, double[] stability, double[] error, double[] logWeight)
    {
        Class = kind;
        Stability = stability;
        Error = error;
        LogWeight = logWeight;
    }

    public PatternClass Class { get; }

    public double[] Stability { get; }

    public double[] Error { get; }

    public double[] LogWeight { get; }

    public int Count => Stability.Length;

    public static RateGrid For(PatternClass kind, ErrorPatternParameters parameters) => kind switch
    {
        PatternClass.NoRule => Make(kind, [new(1, 1)], parameters.SlipRates),
        PatternClass.Unexplained => Make(kind, [new(1, 1)], parameters.UnexplainedRates),
        _ => Make(kind, parameters.Stabilities, parameters.SlipRatesWithRule),
    };

    private static RateGrid Make(PatternClass kind, IReadOnlyList<WeightedRate> stabilities, IReadOnlyList<WeightedRate> errors)
    {
        double total = stabilities.Sum(s => s.Weight) * errors.Sum(e => e.Weight);
        (double Stability, double Error, double LogWeight)[] all =
            [.. stabilities.SelectMany(s => errors.Select(e => (s.Rate, e.Rate, Math.Log(s.Weight * e.Weight / total))))];
        return new(kind, [.. all.Select(a => a.Stability)], [.. all.Select(a => a.Error)], [.. all.Select(a => a.LogWeight)]);
    }
}
