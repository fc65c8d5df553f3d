using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Loading.Compilation;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Whether numbers are those that a problem gives.</summary>
internal static class GivenCheck
{
    /// <summary>What is wrong with them, in a sentence; null for nothing.</summary>
    public static string? Problem(CompiledProblem compiled, IReadOnlyDictionary<string, Value> given)
    {
        string[] names = [.. compiled.Problem.Given.Select(g => g.Name)];
        return names.FirstOrDefault(n => !given.ContainsKey(n)) is { } missing ? $"{missing} has no value here."
            : given.Keys.FirstOrDefault(k => !names.Contains(k, StringComparer.Ordinal)) is { } unknown ? $"The problem {compiled.Problem.Id} gives no {unknown}."
            : null;
    }
}
