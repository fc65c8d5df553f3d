using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a problem needs.</summary>
internal sealed class ProblemRules : AbstractValidator<ProblemDraft>
{
    public ProblemRules()
    {
        foreach (string key in (string[])["id", "name", "given", "kind", "answer"])
        {
            this.Needs(key, p => p.Id is null ? "A problem" : $"The problem {p.Id.Value}");
        }

        this.NeedsIdForm();
        this.NeedsWords(p => p.Name, "name");
        RuleForEach(p => p.Given).SetValidator(new ParameterRules());
    }
}
