using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Problems;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Compilation;
using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Runs the documented examples of a rule.</summary>
internal static class RuleExampleChecks
{
    public static void Run(CompiledProblem compiled, int index, FindingLog log)
    {
        WrongRule rule = compiled.Problem.Rules[index];
        for (int i = 0; i < rule.Examples.Count; i++)
        {
            RuleExample example = rule.Examples[i];
            RuleExampleDraft draft = compiled.RuleDrafts[index].Examples[i];
            if (GivenCheck.Problem(compiled, example.With) is { } wrong)
            {
                log.Add(RuleFindings.ExampleFails, (draft.Node["with"] ?? draft.Node).Place, wrong);
            }
            else if (RuleChecks.TryPose(compiled, example.With, out string? error) is not { } posed)
            {
                log.Add(RuleFindings.ExampleFails, (draft.Node["with"] ?? draft.Node).Place, error ?? "The problem's conditions do not hold for these numbers.");
            }
            else if (!posed.Answer.Equals(example.Answer))
            {
                log.Add(RuleFindings.ExampleFails, draft.Answer!.Place, $"The right answer is {Show(posed.Answer)}, not {Show(example.Answer)}.");
            }
            else if (posed.Predict(rule) is var gives && !gives.Equals(example.Gives))
            {
                log.Add(RuleFindings.ExampleFails, draft.Gives!.Place, $"The rule gives {Show(gives)}, not {Show(example.Gives)}.");
            }
        }
    }

    private static string Show(Value value) => value.Kind switch
    {
        ValueKind.None => "none",
        ValueKind.Text => $"'{value.Text}'",
        _ => value.ToString(),
    };
}
