using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a mal-rule needs.</summary>
internal sealed class MalRuleRules : AbstractValidator<MalRuleDraft>
{
    public MalRuleRules()
    {
        this.Needs("gives", _ => "A mal-rule");
        this.Needs("means", _ => "A mal-rule");
    }
}
