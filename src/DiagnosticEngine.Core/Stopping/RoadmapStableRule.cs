using System.Globalization;

namespace DiagnosticEngine.Stopping;

/// <summary>Stops when the first steps of the roadmap have stayed the same for some answers.</summary>
/// <param name="steps">How many first steps.</param>
/// <param name="answers">For how many answers they must not have changed.</param>
/// <param name="leastItems">Answers that are needed in any case.</param>
public sealed class RoadmapStableRule(int steps, int answers, int leastItems) : IStoppingRule
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

        return new()
        {
            Reason = "roadmap-stable",
            Explanation = string.Create(CultureInfo.InvariantCulture, $"The first {steps} steps to teach have not changed over the last {answers} answers."),
        };
    }
}
