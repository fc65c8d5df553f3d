namespace DiagnosticEngine.Stopping;

/// <summary>Puts stopping rules together.</summary>
/// <remarks>Pure and safe to share between threads, as the rules themselves are.</remarks>
public static class StoppingRules
{
    /// <summary>Stops when any of the rules does, for the reason of the first that does.</summary>
    /// <exception cref="ArgumentException">There is no rule, or one is null.</exception>
    public static IStoppingRule Any(params IReadOnlyList<IStoppingRule> rules) => new AnyOfRule(rules);

    /// <summary>Stops when all of the rules do at once.</summary>
    /// <param name="reason">The stable name of the reason; what the rules say about theirs follows in words.</param>
    /// <param name="rules">The rules, at least one.</param>
    /// <exception cref="ArgumentException">The name is empty, there is no rule, or one is null.</exception>
    public static IStoppingRule All(string reason, params IReadOnlyList<IStoppingRule> rules) => new AllOfRule(reason, rules);

    internal static IReadOnlyList<IStoppingRule> Checked(IReadOnlyList<IStoppingRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Count > 0 && rules.All(r => r is not null) ? [.. rules] : throw new ArgumentException("It takes at least one rule, and no null.", nameof(rules));
    }
}
