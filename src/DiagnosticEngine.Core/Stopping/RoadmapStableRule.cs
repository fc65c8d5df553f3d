using System.Globalization;

namespace DiagnosticEngine.Stopping;

/// <summary>Stops when the first steps of the roadmap have stayed the same for some answers, and the next answer is likely to leave them so.</summary>
/// <param name="steps">How many first steps.</param>
/// <param name="answers">For how many answers they must not have changed.</param>
/// <param name="leastItems">Answers that are needed in any case.</param>
/// <param name="probability">How likely the next answer must be to leave them unchanged, 0 to 1; 0 not to look ahead.</param>
public sealed class RoadmapStableRule(int steps, int answers, int leastItems, double probability = 0) : IStoppingRule
{
    /// <inheritdoc/>
    public StoppingDecision? Check(StoppingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        int count = context.RoadmapHistory.Count;
        if (context.ItemsAnswered < leastItems || count <= answers)
        {
            return null;
        }

        string[] now = [.. context.RoadmapHistory[^1].Take(steps)];
        for (int back = 1; back <= answers; back++)
        {
            if (!now.SequenceEqual(context.RoadmapHistory[^(back + 1)].Take(steps), StringComparer.Ordinal))
            {
                return null;
            }
        }

        return probability > 0 && context.RoadmapSteadiness.Value < probability ? null : new()
        {
            Reason = "roadmap-stable",
            Explanation = string.Create(
                CultureInfo.InvariantCulture,
                $"The first {steps} steps to teach have not changed over the last {answers} answers{(probability > 0 ? ", and the next one is not likely to change them" : "")}."),
        };
    }
}
