using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a teaching response needs.</summary>
internal sealed class TeachingRules : AbstractValidator<TeachingDraft>
{
    public TeachingRules()
    {
        this.Needs("text", _ => "teach");
        this.Needs("startAt", _ => "teach");
    }
}
