using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a verdict needs.</summary>
internal sealed class VerdictRules : AbstractValidator<VerdictDraft>
{
    public VerdictRules() =>
        RuleFor(v => v.Node).Must(n => n.Has("otherwise") != (n.Has("when") && n.Has("outcome")))
            .Finds(ShapeFindings.Missing, v => v.Node.Place, _ => "A verdict needs when and outcome, or otherwise.");
}
