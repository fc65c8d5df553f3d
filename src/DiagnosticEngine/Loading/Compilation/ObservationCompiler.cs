using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Compilation;

/// <summary>Reads the checklist of an example: each entry a line that exists, with a value of its sort, and no needed line left out.</summary>
internal static class ObservationCompiler
{
    public static Dictionary<string, Value>? Compile(ExampleDraft example, ItemDraft item, FindingLog log)
    {
        int before = log.ErrorCount;
        Dictionary<string, Value> observations = new(StringComparer.Ordinal);
        foreach ((YamlScalar name, YamlNode node) in example.Observations)
        {
            ObservationDraft? line = item.Observations.FirstOrDefault(o => o.Id?.Value == name.Value);
            if (line is null)
            {
                log.AddUnknown(
                    ExampleFindings.WrongObservations,
                    name.Place,
                    $"The checklist has no line {Quote.Of(name.Value)}.",
                    name.Value,
                    [.. item.Observations.Select(o => o.Id?.Value).OfType<string>()]);
            }
            else if (Read(line, node, log) is Value value)
            {
                observations[name.Value] = value;
            }
        }

        if (example.Node.Has("observations"))
        {
            string[] missing =
            [
                .. item.Observations
                    .Where(o => o is { Id: not null, IsOptional: false } && o.Type?.Value != ObservationType.ShortText && example.Observations.All(e => e.Key.Value != o.Id.Value))
                    .Select(o => o.Id!.Value),
            ];
            if (missing.Length > 0 && item.Kind?.Value == ItemKind.Observed)
            {
                log.Add(ExampleFindings.WrongObservations, example.Node["observations"]!.Place, $"The checklist also needs {string.Join(", ", missing)}.");
            }
        }

        return log.ErrorCount > before ? null : observations;
    }

    private static Value? Read(ObservationDraft line, YamlNode node, FindingLog log)
    {
        if (node is not YamlScalar scalar)
        {
            log.Add(ShapeFindings.WrongType, node.Place, $"{line.Id!.Value} should be a value, but is {node.Description}.");
            return null;
        }

        Value written = ValueLiteral.Of(scalar);
        switch (line.Type?.Value)
        {
            case ObservationType.YesNo when written.Kind != ValueKind.Boolean:
                log.Add(ExampleFindings.WrongObservations, scalar.Place, $"{line.Id!.Value} is true or false.");
                return null;
            case ObservationType.Number when written.Kind != ValueKind.Number:
                log.Add(ExampleFindings.WrongObservations, scalar.Place, $"{line.Id!.Value} is a number.");
                return null;
            case ObservationType.OneOf when line.Options.All(o => o.Value != scalar.Value):
                log.AddUnknown(
                    ExampleFindings.WrongObservations,
                    scalar.Place,
                    $"{Quote.Of(scalar.Value)} is not an option of {line.Id!.Value}.",
                    scalar.Value,
                    [.. line.Options.Select(o => o.Value)]);
                return null;
            case ObservationType.OneOf or ObservationType.ShortText:
                return Value.Of(scalar.Value);
            default:
                return written;
        }
    }
}
