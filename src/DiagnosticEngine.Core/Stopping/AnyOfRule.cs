namespace DiagnosticEngine.Stopping;

/// <summary>Stops when any of some rules does.</summary>
internal sealed class AnyOfRule(IReadOnlyList<IStoppingRule> rules) : IStoppingRule
{
    private readonly IReadOnlyList<IStoppingRule> _rules = StoppingRules.Checked(rules);

    public StoppingDecision? Check(StoppingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return _rules.Select(r => r.Check(context)).FirstOrDefault(d => d is not null);
    }
}
