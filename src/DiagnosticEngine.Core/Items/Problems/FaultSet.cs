namespace DiagnosticEngine.Items.Problems;

/// <summary>Writes the faults of rules as one call of a written method.</summary>
/// <remarks>Pure and safe to share between threads.</remarks>
public static class FaultSet
{
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
