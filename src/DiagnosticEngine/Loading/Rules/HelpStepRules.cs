using System.Globalization;
using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a step of the help needs.</summary>
internal static class HelpStepRules
{
    public static void Check(HelpStepDraft step, FindingLog log)
    {
        Need.Key(step.Node, "id", "A step of the help", log);
        Need.Key(step.Node, "say", "A step of the help", log);
        Need.Key(step.Node, "credit", "A step of the help", log);
        Need.Between(step.Level, "level", 1, HelpLevel.Model, log);
        if (step.Credit is { Value: not (>= 0 and <= 1) } credit)
        {
            log.Add(ShapeFindings.BadValue, credit.Place, string.Create(CultureInfo.InvariantCulture, $"credit should be from 0 to 1, but is {credit.Value}."));
        }
    }
}
