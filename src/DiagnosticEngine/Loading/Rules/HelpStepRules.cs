using System.Globalization;
using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a step of the help needs.</summary>
internal sealed class HelpStepRules : AbstractValidator<HelpStepDraft>
{
    public HelpStepRules()
    {
        foreach (string key in (string[])["id", "say", "credit"])
        {
            this.Needs(key, _ => "A step of the help");
        }

        this.NeedsBetween(h => h.Level, "level", 1, HelpLevel.Model);
        RuleFor(h => h.Credit).Must(c => c is null || c.Value is >= 0 and <= 1)
            .Finds(
                ShapeFindings.BadValue,
                h => h.Credit!.Place,
                h => string.Create(CultureInfo.InvariantCulture, $"credit should be from 0 to 1, but is {h.Credit!.Value}."));
    }
}
