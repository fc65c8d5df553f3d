using DiagnosticEngine.Stopping;

namespace DiagnosticEngine.Simulation;

/// <summary>Notes when the real rules would have stopped, and lets the assessment go on.</summary>
internal sealed class WatchedRules(IReadOnlyList<IStoppingRule> rules, int maxItems) : IStoppingRule
{
    /// <summary>After how many questions the rules would have stopped; null if they would not have.</summary>
    public int? WouldHaveStoppedAt { get; private set; }

    public StoppingDecision? Check(StoppingContext context)
    {
        WouldHaveStoppedAt ??= rules.Any(r => r.Check(context) is not null) ? context.ItemsAnswered : null;
        return context.ItemsAnswered < maxItems ? null : new() { Reason = "items", Explanation = "The study ends here." };
    }
}
