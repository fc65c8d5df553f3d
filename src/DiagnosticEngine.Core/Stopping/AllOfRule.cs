namespace DiagnosticEngine.Stopping;

/// <summary>Stops when all of some rules do at once.</summary>
internal sealed class AllOfRule : IStoppingRule
{
    private readonly string _reason;
    private readonly IReadOnlyList<IStoppingRule> _rules;

    public AllOfRule(string reason, IReadOnlyList<IStoppingRule> rules)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        _reason = reason;
        _rules = StoppingRules.Checked(rules);
    }

    public StoppingDecision? Check(StoppingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        List<string> explanations = [];
        foreach (IStoppingRule rule in _rules)
        {
            if (rule.Check(context) is not { } decision)
            {
                return null;
            }

            explanations.Add(decision.Explanation);
        }

        return new() { Reason = _reason, Explanation = string.Join(" ", explanations) };
    }
}
