using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What an area needs.</summary>
internal sealed class AreaRules : AbstractValidator<AreaDraft>
{
    public AreaRules()
    {
        this.Needs("id", _ => "An area");
        this.Needs("name", _ => "An area");
        this.NeedsIdForm();
        this.NeedsWords(a => a.Name, "name");
    }
}
