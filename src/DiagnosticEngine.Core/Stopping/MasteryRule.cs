using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Stopping;

/// <summary>That so many of so many answers must be right without help. Immutable and safe to share between threads.</summary>
/// <remarks>
/// A check stops as soon as enough are right, or as soon as too many are not. A right answer with help is not right here, nor is "not sure yet"; what is
/// declined or says nothing does not count at all. Answers are taken as independent with the same true rate.
/// </remarks>
public sealed record MasteryRule
{
    /// <summary>The largest number that <see cref="Of"/> may have.</summary>
    public const int MostOf = 1000;

    /// <summary>How many must be right, at least 1.</summary>
    public required int Right { get; init; }

    /// <summary>Of how many, at least <see cref="Right"/> and at most 1,000.</summary>
    public required int Of { get; init; }

    /// <summary>Probability that a pupil meets the rule (the binomial tail; exact but for rounding).</summary>
    /// <param name="rate">The pupil's true rate of right answers.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rule itself is out of range.</exception>
    public Probability ProbabilityMet(Probability rate) => Expect(rate).Met;

    /// <summary>Expected number of questions until the check stops, 1 to <see cref="Of"/>.</summary>
    /// <param name="rate">The pupil's true rate of right answers.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rule itself is out of range.</exception>
    public double ExpectedItems(Probability rate) => Expect(rate).Items;

    /// <summary>Writes, for example, "5 of 6".</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Right} of {Of}");

    /// <exception cref="ArgumentOutOfRangeException">The rule is out of range.</exception>
    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Right, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Of, Right);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Of, MostOf);
    }

    /// <summary>Goes through the questions one by one, with the probability of every number of right answers that has not ended the check.</summary>
    private (Probability Met, double Items) Expect(Probability rate)
    {
        Check();
        double[] open = new double[Right];
        open[0] = 1;
        double met = 0;
        double items = 0;
        for (int asked = 0; asked < Of; asked++)
        {
            double[] next = new double[Right];
            for (int right = 0; right < Right; right++)
            {
                items += open[right];
                double another = open[right] * rate.Value;
                if (right + 1 == Right)
                {
                    met += another;
                }
                else
                {
                    next[right + 1] += another;
                }

                // One more that is not right leaves the rule in reach only while enough questions remain.
                next[right] += right + Of - asked - 1 >= Right ? open[right] * rate.Complement.Value : 0;
            }

            open = next;
        }

        return (new Probability(Math.Clamp(met, 0, 1)), items);
    }
}
