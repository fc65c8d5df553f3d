namespace DiagnosticEngine.Selection;

/// <summary>Names of rules that fired together, such as "step-down+randomesque".</summary>
internal static class RuleName
{
    public static string Join(string first, string second) =>
        (first.Length, second.Length) switch
        {
            (0, _) => second,
            (_, 0) => first,
            _ => first + "+" + second,
        };
}
