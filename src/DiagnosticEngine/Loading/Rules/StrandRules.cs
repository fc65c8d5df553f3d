using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a strand needs.</summary>
internal sealed class StrandRules : AbstractValidator<StrandDraft>
{
    public StrandRules()
    {
        this.Needs("id", _ => "A strand");
        this.Needs("name", _ => "A strand");
        this.Needs("area", _ => "A strand");
        this.NeedsIdForm();
        this.NeedsWords(s => s.Name, "name");
    }
}
