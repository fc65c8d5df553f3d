using System.Globalization;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;
using FluentValidation;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a parameter needs.</summary>
internal sealed class ParameterRules : AbstractValidator<ParameterDraft>
{
    public ParameterRules()
    {
        RuleFor(p => p.Node).Must(n => n.Has("int") != n.Has("choose"))
            .Finds(ShapeFindings.Missing, p => p.Name.Place, p => $"The parameter {p.Name.Value} needs either int or choose.");
        RuleFor(p => p.Node).Must(n => n["choose"] is not YamlSequence { Items.Count: 0 })
            .Finds(ShapeFindings.BadValue, p => p.Node["choose"]!.Place, p => $"The parameter {p.Name.Value} has nothing to choose from.");
        RuleFor(p => p.Low).Must((p, low) => low is null || p.High is null || low.Value <= p.High.Value)
            .Finds(
                ShapeFindings.BadValue,
                p => p.Low!.Place,
                p => string.Create(CultureInfo.InvariantCulture, $"The lowest value of {p.Name.Value}, {p.Low!.Value}, is above the highest, {p.High!.Value}."));
        RuleFor(p => p.Step).Must(s => s is null || s.Value > 0)
            .Finds(ShapeFindings.BadValue, p => p.Step!.Place, p => string.Create(CultureInfo.InvariantCulture, $"step should be above 0, but is {p.Step!.Value}."));
        RuleFor(p => p.Node).Must(n => !n.Has("step") || !n.Has("choose"))
            .Finds(ShapeFindings.BadValue, p => p.Node["step"]!.Place, _ => "step belongs to int.");
    }
}
