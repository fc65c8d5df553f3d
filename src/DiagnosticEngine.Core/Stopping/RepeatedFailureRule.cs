using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Stopping;

/// <summary>Stops after some answers in a row that were not right, "not sure yet" included. What was passed over neither counts nor interrupts.</summary>
/// <param name="failures">How many in a row, at least 1.</param>
/// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
public sealed class RepeatedFailureRule(int failures) : IStoppingRule
{
    private readonly int _failures = failures >= 1
        ? failures
        : throw new ArgumentOutOfRangeException(nameof(failures), failures, "It takes at least one failure.");

    /// <inheritdoc/>
    public StoppingDecision? Check(StoppingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ScoredResponse[] last = [.. context.Responses.Where(r => r.IsEvidence).TakeLast(_failures)];
        return last.Length < _failures || last.Any(r => r.IsCorrect) ? null : new()
        {
            Reason = "repeated-failure",
            Explanation = "This is a good moment for a break. What was answered so far counts.",
        };
    }
}
