using System.Globalization;

namespace DiagnosticEngine.Stopping;

/// <summary>Stops after a number of answers.</summary>
/// <param name="maxItems">How many answers.</param>
public sealed class MaxItemsRule(int maxItems) : IStoppingRule
{
    /// <inheritdoc/>
    public StoppingDecision? Check(StoppingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.ItemsAnswered < maxItems ? null : new()
        {
            Reason = "items",
            Explanation = string.Create(CultureInfo.InvariantCulture, $"{context.ItemsAnswered} questions were answered, as many as were asked for."),
        };
    }
}
