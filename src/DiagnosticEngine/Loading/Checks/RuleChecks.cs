using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Problems;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Compilation;
using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Tries out every rule of a misconception: its examples, its rivals, and whether it ever bites.</summary>
internal static class RuleChecks
{
    private const int MostTried = 2_000;

    public static void Run(CompiledProblem compiled, FindingLog log)
    {
        List<PosedProblem> posed = [];
        int tried = 0;
        foreach (Dictionary<string, Value> given in Combinations.Spread(compiled.Problem.Given, MostTried))
        {
            tried++;
            if (TryPose(compiled, given, out string? error) is { } problem)
            {
                posed.Add(problem);
            }
            else if (error is not null)
            {
                log.Add(RuleFindings.NoProblem, compiled.Draft.Answer!.Place, $"{error} This happens for {Write(given)}.");
                return;
            }
        }

        if (posed.Count == 0)
        {
            log.Add(RuleFindings.NoProblem, compiled.Draft.Id!.Place, $"Of {tried} combinations of what the problem {compiled.Problem.Id} gives, none meets its conditions.");
            return;
        }

        for (int i = 0; i < compiled.Problem.Rules.Count; i++)
        {
            RuleDraft draft = compiled.RuleDrafts[i].Rule!;
            if (Bites(compiled, i, posed, log) is false)
            {
                log.Add(RuleFindings.NeverBites, draft.Node.Place, $"The rule of {compiled.RuleDrafts[i].Id!.Value} has no effect on any of {posed.Count} problems.");
            }

            RuleExampleChecks.Run(compiled, i, log);
            RivalChecks.Run(compiled, i, log);
        }
    }

    /// <summary>The problem with some numbers, or why it has none; both null where a condition does not hold.</summary>
    public static PosedProblem? TryPose(CompiledProblem compiled, IReadOnlyDictionary<string, Value> given, out string? error)
    {
        error = null;
        try
        {
            return compiled.Problem.TryPose(given);
        }
        catch (ExpressionException e)
        {
            error = e.Message;
            return null;
        }
    }

    public static string Write(IReadOnlyDictionary<string, Value> given) => string.Join(",", given.Select(g => $"{g.Key}={g.Value}"));

    /// <summary>Whether the rule gives a wrong answer somewhere; null where it failed, which was logged.</summary>
    private static bool? Bites(CompiledProblem compiled, int rule, List<PosedProblem> posed, FindingLog log)
    {
        bool bites = false;
        foreach (PosedProblem problem in posed)
        {
            try
            {
                bites |= problem.Apply(compiled.Problem.Rules[rule]).Kind != ValueKind.None;
            }
            catch (ExpressionException e)
            {
                log.Add(RuleFindings.NoValue, compiled.RuleDrafts[rule].Rule!.Node.Place, $"{e.Message} This happens for {Write(problem.Given)}.");
                return null;
            }
        }

        return bites;
    }
}
