using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a mal-rule needs.</summary>
internal sealed class MalRuleRules : AbstractValidator<MalRuleDraft>
{
    public MalRuleRules()
    {
        this.Needs("means", _ => "A mal-rule");
        RuleFor(m => m.Node).Must(n => n.Has("gives") || n["means"] is not YamlScalar { Value: MalRuleDraft.Slip })
            .Finds(ShapeFindings.Missing, m => m.Node.Place, _ => "A mal-rule that means slip has no gives.");
    }
}
