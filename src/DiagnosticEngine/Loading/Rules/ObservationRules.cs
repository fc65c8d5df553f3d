using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a line of the checklist needs.</summary>
internal sealed class ObservationRules : AbstractValidator<ObservationDraft>
{
    public ObservationRules()
    {
        foreach (string key in (string[])["id", "type", "text"])
        {
            this.Needs(key, _ => "A line of the checklist");
        }

        RuleFor(o => o.Id).Must(id => id is null || NameForm.IsWellFormed(id.Value))
            .Finds(ShapeFindings.BadName, o => o.Id!.Place, o => $"{Quote.Of(o.Id!.Value)} cannot be named in a condition; write it like equalParts.");
        RuleFor(o => o.Options).Must(o => o.Count >= 2)
            .When(o => o.Type?.Value == ObservationType.OneOf && o.Node["options"] is null or Syntax.YamlSequence { Items.Count: < 2 })
            .Finds(ShapeFindings.Missing, o => o.Node["options"]?.Place ?? o.Node.Place, _ => "one-of needs at least two options.");
        RuleFor(o => o.Options).Must(o => o.Count == 0)
            .When(o => o.Type is not null && o.Type.Value != ObservationType.OneOf)
            .Finds(ShapeFindings.KeyNotForKind, o => o.Node.Find("options")!.Value.Key.Place, _ => "options belongs to one-of.");
    }
}
