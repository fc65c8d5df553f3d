using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What the rule of a misconception needs.</summary>
internal sealed class RuleRules : AbstractValidator<RuleDraft>
{
    public RuleRules()
    {
        this.Needs("problem", _ => "A rule");
        RuleFor(r => r.Node).Must(n => n.Has("fault") != n.Has("gives"))
            .Finds(ShapeFindings.Missing, r => r.Node.Place, _ => "A rule needs either fault or gives.");
    }
}
