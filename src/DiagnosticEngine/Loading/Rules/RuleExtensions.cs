using System.Globalization;
using System.Linq.Expressions;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;
using FluentValidation;
using FluentValidation.Results;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>Ties FluentValidation's rules to findings with codes and places.</summary>
internal static class RuleExtensions
{
    /// <summary>Says which finding a broken rule is, where, and in what words.</summary>
    public static IRuleBuilderOptions<T, TProperty> Finds<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule, FindingKind kind, Func<T, Place> place, Func<T, string> message) =>
        rule.WithErrorCode(kind.Code).WithState(d => new Finding(kind, place(d))).WithMessage(d => message(d));

    /// <summary>Asks for a key; one that is there but unfit was logged when it was read.</summary>
    public static void Needs<T>(this AbstractValidator<T> rules, string key, Func<T, string> what)
        where T : IDraft =>
        rules.RuleFor(d => d.Node).Must(n => n.Has(key))
            .Finds(ShapeFindings.Missing, d => d.Node.Place, d => $"{what(d)} has no {key}.");

    /// <summary>Asks for the form of an id, where there is one.</summary>
    public static void NeedsIdForm<T>(this AbstractValidator<T> rules)
        where T : INamedDraft =>
        rules.RuleFor(d => d.Id).Must(id => id is null || IdForm.IsWellFormed(id.Value))
            .Finds(ShapeFindings.BadId, d => d.Id!.Place, d => $"{Quote.Of(d.Id!.Value)} is not an id: lower-case words or figures, joined by dots and hyphens.");

    /// <summary>Asks for a text that is not empty.</summary>
    public static void NeedsWords<T>(this AbstractValidator<T> rules, Expression<Func<T, Located<string>?>> text, string key) =>
        rules.RuleFor(text).Must(t => t is null || !string.IsNullOrWhiteSpace(t.Value))
            .Finds(ShapeFindings.BadValue, Lazily(text, t => t!.Place), _ => $"{key} is empty.");

    /// <summary>Asks for a number within bounds, where there is one.</summary>
    public static void NeedsBetween<T>(this AbstractValidator<T> rules, Expression<Func<T, Located<int>?>> number, string key, int low, int high) =>
        rules.RuleFor(number).Must(n => n is null || (n.Value >= low && n.Value <= high))
            .Finds(
                ShapeFindings.BadValue,
                Lazily(number, n => n!.Place),
                Lazily(number, n => string.Create(CultureInfo.InvariantCulture, $"{key} should be from {low} to {high}, but is {n!.Value}.")));

    /// <summary>Applies the rules and logs what they find.</summary>
    public static void Check<T>(this AbstractValidator<T> rules, T draft, FindingLog log)
    {
        foreach (ValidationFailure failure in rules.Validate(draft).Errors)
        {
            Finding finding = (Finding)failure.CustomState;
            log.Add(finding.Kind, finding.Place, failure.ErrorMessage);
        }
    }

    private static Func<T, TResult> Lazily<T, TProperty, TResult>(Expression<Func<T, TProperty>> property, Func<TProperty, TResult> then)
    {
        Func<T, TProperty> get = property.Compile();
        return d => then(get(d));
    }
}
