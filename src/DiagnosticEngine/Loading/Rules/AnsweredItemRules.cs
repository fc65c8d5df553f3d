using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What an item needs that is answered by the pupil.</summary>
internal sealed class AnsweredItemRules : AbstractValidator<ItemDraft>
{
    public AnsweredItemRules()
    {
        this.Needs("prompt", i => $"The item {i.Name}");
        this.Needs("answer", i => $"The item {i.Name}");
        foreach (string key in (string[])["materials", "script", "observe", "verdicts"])
        {
            this.Refuses(key, "an observed task");
        }

        When(i => i.Kind!.Value == ItemKind.Choice, () =>
        {
            this.Needs("options", i => $"The item {i.Name}");
            RuleFor(i => i.Options).Must(o => o is not { Count: < 2 })
                .When(i => i.Node["options"] is Syntax.YamlSequence { Items.Count: < 2 })
                .Finds(ShapeFindings.BadValue, i => i.Node["options"]!.Place, _ => "A choice needs at least two options.");
        }).Otherwise(() =>
        {
            this.Refuses("options", "a choice");
            this.Refuses("shuffle", "a choice");
        });

        Include(new AcceptRules());
    }
}
