using DiagnosticEngine.Items;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Rules;

/// <summary>What a line of the checklist needs.</summary>
internal static class ObservationRules
{
    public static void Check(ObservationDraft line, FindingLog log)
    {
        Need.Key(line.Node, "id", "A line of the checklist", log);
        Need.Key(line.Node, "type", "A line of the checklist", log);
        Need.Key(line.Node, "text", "A line of the checklist", log);
        if (line.Id is not null && !NameForm.IsWellFormed(line.Id.Value))
        {
            log.Add(ShapeFindings.BadName, line.Id.Place, $"{Quote.Of(line.Id.Value)} cannot be named in a condition; write it like equalParts.");
        }

        YamlNode? options = line.Node["options"];
        if (line.Type?.Value == ObservationType.OneOf && options is null or YamlSequence { Items.Count: < 2 } && line.Options.Count < 2)
        {
            log.Add(ShapeFindings.Missing, options?.Place ?? line.Node.Place, "one-of needs at least two options.");
        }

        if (line.Type is not null && line.Type.Value != ObservationType.OneOf && line.Options.Count > 0)
        {
            log.Add(ShapeFindings.KeyNotForKind, line.Node.Find("options")!.Key.Place, "options belongs to one-of.");
        }
    }
}
