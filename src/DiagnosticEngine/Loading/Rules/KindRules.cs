using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>Keys that belong to some kinds of item only.</summary>
internal static class KindRules
{
    public static void Refuses(this AbstractValidator<ItemDraft> rules, string key, string owner) =>
        rules.RuleFor(i => i.Node).Must(n => !n.Has(key))
            .Finds(ShapeFindings.KeyNotForKind, i => i.Node.Find(key)!.Value.Key.Place, _ => $"{key} belongs to {owner}.");
}
