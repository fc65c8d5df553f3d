using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Compilation;

/// <summary>Turns an example as written into an example of the engine.</summary>
internal static class ExampleCompiler
{
    public static ItemExample? Compile(ExampleDraft draft, ItemDraft item, FindingLog log)
    {
        Dictionary<string, Value> with = new(StringComparer.Ordinal);
        foreach ((YamlScalar name, YamlNode node) in draft.With)
        {
            if (node is not YamlScalar scalar)
            {
                log.Add(ShapeFindings.WrongType, node.Place, $"{name.Value} should be a value, but is {node.Description}.");
                return null;
            }

            with[name.Value] = ChosenValue(item, name.Value, scalar) ?? ValueLiteral.Of(scalar);
        }

        Dictionary<string, Value>? observations = ObservationCompiler.Compile(draft, item, log);
        bool fits = item.Kind?.Value == ItemKind.Observed ? draft.Node.Has("observations") : draft.Response is not null;
        if (!fits && item.Kind is not null && draft.Node.Has("response") != draft.Node.Has("observations"))
        {
            string wanted = item.Kind.Value == ItemKind.Observed ? "observations" : "response";
            log.Add(ShapeFindings.KeyNotForKind, draft.Node.Place, $"An example of this item needs {wanted}.");
        }

        return draft.Expect is null || observations is null || !fits
            ? null
            : new() { With = with, Response = draft.Response?.Value, Observations = observations, Expect = draft.Expect.Value };
    }

    /// <summary>The value of a parameter with choices that is written the same way, so that quotes make no difference.</summary>
    private static Value? ChosenValue(ItemDraft item, string name, YamlScalar scalar) =>
        item.Parameters.FirstOrDefault(p => p.Name.Value == name)?.Choices?.FirstOrDefault(c => c.Value.ToString() == scalar.Value)?.Value;
}
