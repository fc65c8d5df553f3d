using System.Globalization;
using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What an item needs, whatever its kind.</summary>
internal sealed class ItemRules : AbstractValidator<ItemDraft>
{
    private const double LongestMinutes = 60;

    public ItemRules()
    {
        foreach (string key in (string[])["id", "revision", "skill", "representation", "kind"])
        {
            this.Needs(key, i => i.Id is null ? "An item" : $"The item {i.Id.Value}");
        }

        this.NeedsIdForm();
        this.NeedsBetween(i => i.Revision, "revision", 1, 1_000_000);
        RuleFor(i => i.Node).Must(n => n["skill"] is not YamlSequence { Items.Count: 0 })
            .Finds(ShapeFindings.BadValue, i => i.Node["skill"]!.Place, _ => "skill is an empty list.");
        RuleFor(i => i.Minutes).Must(m => m is null || m.Value is > 0 and <= LongestMinutes)
            .Finds(
                ShapeFindings.BadValue,
                i => i.Minutes!.Place,
                i => string.Create(CultureInfo.InvariantCulture, $"minutes should be above 0 and at most {LongestMinutes}, but is {i.Minutes!.Value}."));
        this.NeedsWords(i => i.FewVariants, "fewVariants");
        RuleForEach(i => i.Parameters).SetValidator(new ParameterRules());
        RuleForEach(i => i.MalRules).SetValidator(new MalRuleRules());
        RuleForEach(i => i.Help).SetValidator(new HelpStepRules());
        RuleForEach(i => i.Examples).SetValidator(new ExampleRules());
        RuleFor(i => i.Picture!).SetValidator(new PictureRules()).When(i => i.Picture is not null);
        When(i => i.Kind?.Value == ItemKind.Observed, () => Include(new ObservedItemRules()));
        When(i => i.Kind is not null && i.Kind.Value != ItemKind.Observed, () => Include(new AnsweredItemRules()));
    }
}
