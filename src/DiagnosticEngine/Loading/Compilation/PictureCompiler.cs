using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Compilation;

/// <summary>Reads a picture's data by the shape that its model takes.</summary>
internal sealed class PictureCompiler(ExpressionCompiler expressions, FindingLog log)
{
    public PictureDefinition? Compile(PictureDraft draft, Scope scope)
    {
        LocalizedTemplate? text = draft.Text is null ? null : expressions.Compile(draft.Text, scope);
        if (draft.Model is null)
        {
            return null;
        }

        if (!PictureModels.TryGet(draft.Model.Value, out PictureModel? model))
        {
            log.AddUnknown(
                PictureFindings.UnknownModel,
                draft.Model.Place,
                $"There is no picture model {Quote.Of(draft.Model.Value)}.",
                draft.Model.Value,
                [.. PictureModels.All.Select(m => m.Name)]);
            return null;
        }

        IReadOnlyList<KeyValuePair<string, PictureNode>>? fields = Map(draft.Node, draft.Fields, model.Shape, scope);
        return fields is null || text is null ? null : new() { Model = draft.Model.Value, Fields = fields, Text = text };
    }

    private PictureNode? Read(string key, YamlNode node, PictureShape shape, Scope scope)
    {
        switch (shape.Kind, node)
        {
            case (PictureShapeKind.Map, YamlMapping map):
                return Map(map, map.Entries, shape, scope) is { } entries ? new() { Map = entries } : null;
            case (PictureShapeKind.List, YamlSequence list):
                PictureNode?[] items = [.. list.Items.Select(i => Read($"An entry of {key}", i, shape.Entry!, scope))];
                return items.Any(i => i is null) ? null : new() { List = [.. items.OfType<PictureNode>()] };
            case (PictureShapeKind.Label, YamlScalar { IsEmpty: false } scalar):
                return Label(scalar, scope);
            case (not PictureShapeKind.Map and not PictureShapeKind.Label, YamlScalar):
                return expressions.Compile(node, key, scope) is Expression expression ? new() { Expression = expression } : null;
            default:
                string wanted = shape.Kind switch
                {
                    PictureShapeKind.Map => "a mapping",
                    PictureShapeKind.List => "a list",
                    PictureShapeKind.Label => "a text",
                    _ => "an expression",
                };
                log.Add(ShapeFindings.WrongType, node.Place, $"{key} should be {wanted}, but is {node.Description}.");
                return null;
        }
    }

    private List<KeyValuePair<string, PictureNode>>? Map(
        YamlMapping map, IReadOnlyList<YamlEntry> entries, PictureShape shape, Scope scope)
    {
        int before = log.ErrorCount;
        List<KeyValuePair<string, PictureNode>> read = [];
        string[] keys = [.. shape.Fields.Select(f => f.Name)];
        foreach ((YamlScalar key, YamlNode node) in entries)
        {
            if (shape.Fields.FirstOrDefault(f => f.Name == key.Value) is not PictureField field)
            {
                log.AddUnknown(
                    PictureFindings.UnknownKey, key.Place, $"There is no key {Quote.Of(key.Value)} here; the keys are {string.Join(", ", keys)}.", key.Value, keys);
            }
            else if (Read(key.Value, node, field.Shape, scope) is PictureNode data)
            {
                read.Add(new(key.Value, data));
            }
        }

        foreach (PictureField missing in shape.Fields.Where(f => f.IsRequired && !map.Has(f.Name)))
        {
            log.Add(PictureFindings.MissingKey, map.Place, $"The key {missing.Name} is missing.");
        }

        return log.ErrorCount > before ? null : read;
    }

    private PictureNode? Label(YamlScalar scalar, Scope scope)
    {
        if (!PictureLabel.TryParse(scalar.Value, scope.Names.ToHashSet(StringComparer.Ordinal), out PictureNode? node, out ExpressionError? error))
        {
            log.Add(ExpressionFindings.Syntax, scalar.PlaceOf(error.Position), error.Message, error.Suggestion is null ? null : $"Did you mean {error.Suggestion}?");
            return null;
        }

        expressions.CheckNames(scalar, node.Text?.Names ?? node.Expression?.Names ?? [], scope);
        return node;
    }
}
