using System.Globalization;

namespace DiagnosticEngine.Stopping;

/// <summary>Stops when the expected minutes of the items answered reach a limit.</summary>
/// <param name="maxMinutes">How many minutes.</param>
public sealed class MaxMinutesRule(double maxMinutes) : IStoppingRule
{
    /// <inheritdoc/>
    public StoppingDecision? Check(StoppingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Minutes < maxMinutes ? null : new()
        {
            Reason = "minutes",
            Explanation = string.Create(CultureInfo.InvariantCulture, $"The questions so far take about {context.Minutes:0.#} minutes, the time that was set."),
        };
    }
}
