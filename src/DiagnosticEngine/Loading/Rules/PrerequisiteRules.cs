using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a prerequisite needs.</summary>
internal sealed class PrerequisiteRules : AbstractValidator<PrerequisiteDraft>
{
    public PrerequisiteRules() => this.Needs("skill", _ => "A prerequisite");
}
