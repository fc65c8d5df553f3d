using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Problems;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Compilation;
using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Checks that the numbers given for a rival tell the two rules apart.</summary>
internal static class RivalChecks
{
    public static void Run(CompiledProblem compiled, int index, FindingLog log)
    {
        WrongRule rule = compiled.Problem.Rules[index];
        for (int i = 0; i < rule.Rivals.Count; i++)
        {
            RuleRival rival = rule.Rivals[i];
            RivalDraft draft = compiled.RuleDrafts[index].Rivals[i];
            if (compiled.Problem.RuleOf(rival.MisconceptionId) is not { } other)
            {
                log.Add(RuleFindings.NotApart, draft.Misconception!.Place, $"{rival.MisconceptionId} has no rule on the problem {compiled.Problem.Id}.");
            }
            else if (GivenCheck.Problem(compiled, rival.Apart) is { } wrong)
            {
                log.Add(RuleFindings.NotApart, draft.Node.Place, wrong);
            }
            else if (RuleChecks.TryPose(compiled, rival.Apart, out string? error) is not { } posed)
            {
                log.Add(RuleFindings.NotApart, draft.Node.Place, error ?? "The problem's conditions do not hold for these numbers.");
            }
            else if (posed.Predict(rule).Equals(posed.Predict(other)))
            {
                string same = posed.Predict(rule) is { Kind: not ValueKind.None } value ? $"both give {value}" : "neither has an effect";
                log.Add(RuleFindings.NotApart, draft.Node.Place, $"On these numbers {same}.");
            }
        }
    }
}
