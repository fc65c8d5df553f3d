using System.Globalization;

namespace DiagnosticEngine.Stopping;

/// <summary>Stops when no question that may be asked is expected to tell as much as a floor.</summary>
/// <param name="bits">The floor, in bits; no question tells more than 1 about one skill.</param>
public sealed class InformationFloorRule(double bits) : IStoppingRule
{
    /// <inheritdoc/>
    public StoppingDecision? Check(StoppingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.BestInformation.Value >= bits ? null : new()
        {
            Reason = "information-floor",
            Explanation = string.Create(CultureInfo.InvariantCulture, $"No question is expected to tell as much as {bits:0.###} bits any more."),
        };
    }
}
