namespace DiagnosticEngine.Stopping;

/// <summary>Stops when every node that the assessment is about is as good as decided.</summary>
/// <param name="certainty">Probability of secured, or of not, that counts as decided, 0.5 to 1.</param>
public sealed class CertaintyRule(double certainty) : IStoppingRule
{
    /// <inheritdoc/>
    public StoppingDecision? Check(StoppingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Scope.Count == 0 || context.Scope.Any(n => context.State[n] < certainty && context.State[n] > 1 - certainty) ? null : new()
        {
            Reason = "certain",
            Explanation = "It is clear for every skill what is secure and what is not yet.",
        };
    }
}
