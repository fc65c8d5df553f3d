using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What an example of a rule needs.</summary>
internal sealed class RuleExampleRules : AbstractValidator<RuleExampleDraft>
{
    public RuleExampleRules()
    {
        foreach (string key in (string[])["with", "answer", "gives"])
        {
            this.Needs(key, _ => "An example of a rule");
        }
    }
}
