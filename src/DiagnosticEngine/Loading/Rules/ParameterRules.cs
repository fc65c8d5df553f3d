using System.Globalization;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a parameter needs.</summary>
internal static class ParameterRules
{
    public static void Check(ParameterDraft parameter, FindingLog log)
    {
        if (parameter.Node.Has("int") == parameter.Node.Has("choose"))
        {
            log.Add(ShapeFindings.Missing, parameter.Name.Place, $"The parameter {parameter.Name.Value} needs either int or choose.");
        }

        if (parameter.Node["choose"] is YamlSequence { Items.Count: 0 } choices)
        {
            log.Add(ShapeFindings.BadValue, choices.Place, $"The parameter {parameter.Name.Value} has nothing to choose from.");
        }

        if (parameter is { Low: { } low, High: { } high } && low.Value > high.Value)
        {
            log.Add(
                ShapeFindings.BadValue,
                low.Place,
                string.Create(CultureInfo.InvariantCulture, $"The lowest value of {parameter.Name.Value}, {low.Value}, is above the highest, {high.Value}."));
        }

        if (parameter.Step is { Value: <= 0 } step)
        {
            log.Add(ShapeFindings.BadValue, step.Place, string.Create(CultureInfo.InvariantCulture, $"step should be above 0, but is {step.Value}."));
        }

        if (parameter.Node["step"] is { } given && parameter.Node.Has("choose"))
        {
            log.Add(ShapeFindings.BadValue, given.Place, "step belongs to int.");
        }
    }
}
