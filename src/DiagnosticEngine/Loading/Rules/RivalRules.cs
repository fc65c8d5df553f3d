using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a rival needs.</summary>
internal sealed class RivalRules : AbstractValidator<RivalDraft>
{
    public RivalRules()
    {
        this.Needs("misconception", _ => "A rival");
        this.Needs("apart", _ => "A rival");
    }
}
