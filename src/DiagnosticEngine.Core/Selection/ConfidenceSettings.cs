using System.Runtime.CompilerServices;

namespace DiagnosticEngine.Selection;

/// <summary>The chances that <see cref="ConfidencePolicy"/> keeps to. Immutable.</summary>
/// <remarks>
/// The numbers are choices, with this behind them. Häusler and Sommer (2008) found that aiming at more than 0.7 all through costs accuracy and biases the
/// result for able pupils, while single easier questions of about 0.8 among informative ones did not and raised self-confidence; Ling, Attali, Finn and
/// Stone (2017) found more engagement and less anxiety in an easier adaptive mathematics test, and no difference in what pupils could do. So the floor lies between
/// the half of greatest information and 0.7, and the easy questions at 0.8 and above.
/// </remarks>
public sealed record ConfidenceSettings
{
    /// <summary>Least expected chance of success of every question, 0 to 1. <value>Default 0.6.</value></summary>
    public double LeastSuccess { get; init; } = 0.6;

    /// <summary>The same until the first answer. <value>Default 0.8.</value></summary>
    public double OpeningSuccess { get; init; } = 0.8;

    /// <summary>The same after two failures in a row. <value>Default 0.8.</value></summary>
    public double RecoverySuccess { get; init; } = 0.8;

    /// <summary>The same for closing questions. <value>Default 0.85.</value></summary>
    public double ClosingSuccess { get; init; } = 0.85;

    /// <summary>Most closing questions. <value>Default 3.</value></summary>
    public int MostClosing { get; init; } = 3;

    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    internal void Check()
    {
        Check(LeastSuccess);
        Check(OpeningSuccess);
        Check(RecoverySuccess);
        Check(ClosingSuccess);
        ArgumentOutOfRangeException.ThrowIfNegative(MostClosing);
    }

    private static void Check(double chance, [CallerArgumentExpression(nameof(chance))] string name = "")
    {
        if (chance is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(name, chance, "A chance lies between 0 and 1.");
        }
    }
}
