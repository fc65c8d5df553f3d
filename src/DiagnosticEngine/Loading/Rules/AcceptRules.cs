using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>Which keys of <c>accept</c> go with which kind of item.</summary>
internal sealed class AcceptRules : AbstractValidator<ItemDraft>
{
    public AcceptRules()
    {
        RuleFor(i => i.Node).Must(n => Accept(n)?.Has("time") ?? false)
            .When(i => i.Kind!.Value == ItemKind.Time)
            .Finds(ShapeFindings.Missing, i => Accept(i.Node)?.Place ?? i.Node.Place, i => $"The item {i.Name} does not say which time it accepts: write accept: {{time: 12-hour}}, 24-hour or duration.");
        Belongs("time", k => k == ItemKind.Time, "a time");
        Belongs("order", k => k == ItemKind.List, "a list");
        Belongs("unit", k => k is ItemKind.Numeric or ItemKind.Fraction or ItemKind.List or ItemKind.Time, "a number, a fraction, a list or a duration");
        RuleFor(i => i.Accept.Unit).Must(u => u is AnswerUnit.None or AnswerUnit.Second or AnswerUnit.Minute or AnswerUnit.Hour)
            .When(i => i.Kind!.Value == ItemKind.Time && Accept(i.Node)?.Find("unit") is not null)
            .Finds(ShapeFindings.BadValue, i => Accept(i.Node)!["unit"]!.Place, _ => "The unit of a time is h, min or s.");
        RuleFor(i => i.Accept).Must(a => a.Unit == AnswerUnit.None || a.Time == TimeForm.Duration)
            .When(i => i.Kind!.Value == ItemKind.Time && Accept(i.Node)?.Find("unit") is not null)
            .Finds(ShapeFindings.KeyNotForKind, i => Accept(i.Node)!.Find("unit")!.Value.Key.Place, _ => "unit belongs to a duration, not to a clock time.");
    }

    private void Belongs(string key, Func<ItemKind, bool> fits, string owner) =>
        RuleFor(i => i.Node).Must(n => Accept(n)?.Find(key) is null)
            .When(i => !fits(i.Kind!.Value))
            .Finds(ShapeFindings.KeyNotForKind, i => Accept(i.Node)!.Find(key)!.Value.Key.Place, _ => $"{key} belongs to {owner}.");

    private static YamlMapping? Accept(YamlMapping item) => item["accept"] as YamlMapping;
}
