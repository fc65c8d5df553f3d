using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a problem needs.</summary>
internal static class ProblemRules
{
    private static readonly string[] Keys = ["id", "name", "given", "kind", "answer"];

    public static void Check(ProblemDraft problem, FindingLog log)
    {
        Need.Keys(problem.Node, Keys, "A problem", "The problem", problem.Id, log);
        Need.IdForm(problem.Id, log);
        Need.Words(problem.Name, "name", log);
        Need.Each(problem.Given, ParameterRules.Check, log);
    }
}
