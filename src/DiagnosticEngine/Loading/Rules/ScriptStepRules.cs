using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a line of a script needs.</summary>
internal sealed class ScriptStepRules : AbstractValidator<ScriptStepDraft>
{
    public ScriptStepRules() =>
        RuleFor(s => s.Node).Must(n => n.Has("say") != n.Has("do"))
            .Finds(ShapeFindings.Missing, s => s.Node.Place, _ => "A line of the script needs either say or do.");
}
