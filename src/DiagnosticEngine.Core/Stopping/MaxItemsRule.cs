using System.Globalization;

namespace DiagnosticEngine.Stopping;

/// <summary>Stops after a number of answers, or twice as many questions where some are passed over.</summary>
/// <param name="maxItems">How many answers.</param>
public sealed class MaxItemsRule(int maxItems) : IStoppingRule
{
    /// <inheritdoc/>
    public StoppingDecision? Check(StoppingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.ItemsAnswered < maxItems && context.ItemsAsked < 2L * maxItems ? null : new()
        {
            Reason = "items",
            Explanation = string.Create(CultureInfo.InvariantCulture, $"{context.ItemsAnswered} question{(context.ItemsAnswered == 1 ? " was" : "s were")} answered, which is the limit that was set."),
        };
    }
}
