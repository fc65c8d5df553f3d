using System.Globalization;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a strand needs.</summary>
internal sealed class StrandRules : AbstractValidator<StrandDraft>
{
    private const int MostWeight = 100;

    public StrandRules()
    {
        this.Needs("id", _ => "A strand");
        this.Needs("name", _ => "A strand");
        this.Needs("area", _ => "A strand");
        this.NeedsIdForm();
        this.NeedsWords(s => s.Name, "name");
        RuleFor(s => s.Weight).Must(w => w is null || w.Value is >= 1 and <= MostWeight)
            .Finds(ShapeFindings.BadValue, s => s.Weight!.Place, s => string.Create(CultureInfo.InvariantCulture, $"weight should be from 1 to {MostWeight}, but is {s.Weight!.Value}."));
    }
}
