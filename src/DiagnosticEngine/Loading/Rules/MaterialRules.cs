using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a material needs.</summary>
internal sealed class MaterialRules : AbstractValidator<MaterialDraft>
{
    public MaterialRules()
    {
        this.Needs("id", _ => "A material");
        this.NeedsBetween(m => m.Quantity, "quantity", 1, 10_000);
    }
}
