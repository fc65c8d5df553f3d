using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Problems;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Tests.Rules;

/// <summary>The problems and wrong rules of the shipped curriculum.</summary>
internal static class ShippedRules
{
    private static readonly Lazy<Task<ItemBank>> Loaded = new(LoadAsync);

    public static Task<ItemBank> BankAsync() => Loaded.Value;

    /// <summary>The rule of a misconception and the problem that it answers.</summary>
    public static async Task<(Problem Problem, WrongRule Rule)> RuleAsync(string id)
    {
        Problem problem = (await BankAsync()).ProblemOf(id) ?? throw new InvalidOperationException($"The shipped curriculum has no rule for {id}.");
        return (problem, problem.RuleOf(id)!);
    }

    private static async Task<ItemBank> LoadAsync()
    {
        CurriculumLoadResult result = await YamlCurriculumLoader.LoadDirectoryAsync(Repository.Curriculum, new CurriculumLoadOptions { CheckVariants = false });
        return result.Bank ?? throw new InvalidOperationException(DiagnosticRenderer.Render(result.Diagnostics));
    }
}
