using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Problems;

/// <summary>Writes the faults of rules as one call of a written method.</summary>
/// <remarks>Pure and safe to share between threads.</remarks>
public static class FaultSet
{
    /// <summary>The call; null where one of the rules is no fault of the problem's method.</summary>
    internal static Expression? TryMake(Problem problem, IReadOnlyList<WrongRule> rules) =>
        problem.Method is null || rules.Any(r => r.Faults.Count == 0) ? null
        : Expression.TryParse(Call(problem.Method, [.. rules.SelectMany(r => r.Faults).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]), out Expression? call, out _) ? call
        : null;

    /// <summary>A method's call with faults: "columnSubtract(a, b, ['fault', 'fault'])".</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Call(string method, IReadOnlyList<string> faults)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(faults);
        string list = string.Join(", ", faults.Select(f => $"'{f}'"));
        return $"{method.TrimEnd()[..^1]}, {(faults.Count == 1 ? list : $"[{list}]")})";
    }
}
