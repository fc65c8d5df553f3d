using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Inference;

/// <summary>An item of one-dimensional item response theory: the logistic model of up to four parameters.</summary>
/// <remarks>
/// Right with probability c + (d − c) · logistic(a (θ − b)), without the factor 1.7. Rasch: a = 1, c = 0, d = 1; 2PL: c = 0, d = 1; 3PL: d = 1
/// (Birnbaum, 1968; with an upper asymptote Barton and Lord, 1981). Immutable.
/// </remarks>
public sealed record IrtItem
{
    /// <summary>a: how sharply the item separates, in logits per unit of ability; finite. <value>Default 1.</value></summary>
    public double Discrimination { get; init; } = 1;

    /// <summary>b: the ability at which the item separates best; finite.</summary>
    public required double Difficulty { get; init; }

    /// <summary>c: probability of a right answer at the lowest ability, 0 to 1. <value>Default 0.</value></summary>
    public double LowerAsymptote { get; init; }

    /// <summary>d: probability of a right answer at the highest ability, more than c and at most 1. <value>Default 1.</value></summary>
    public double UpperAsymptote { get; init; } = 1;

    /// <summary>Probability of a right answer, 0 to 1.</summary>
    /// <param name="ability">The ability θ.</param>
    public double ProbabilityAt(double ability) =>
        LowerAsymptote + ((UpperAsymptote - LowerAsymptote) * LogDomain.Logistic(Discrimination * (ability - Difficulty)));

    /// <summary>Fisher information of the answer about the ability, at least 0: P'² / (P (1 − P)), with both asymptotes (Magis, 2013).</summary>
    /// <param name="ability">The ability θ.</param>
    public double InformationAt(double ability)
    {
        double curve = LogDomain.Logistic(Discrimination * (ability - Difficulty));
        double span = UpperAsymptote - LowerAsymptote;
        double right = LowerAsymptote + (span * curve);
        double slope = Discrimination * span * curve * (1 - curve);

        // Of the two factors one may vanish in a tail, and then the slope vanishes with it.
        double variance = right * (1 - UpperAsymptote + (span * (1 - curve)));
        return slope == 0 || variance <= 0 ? 0 : slope * slope / variance;
    }
}
