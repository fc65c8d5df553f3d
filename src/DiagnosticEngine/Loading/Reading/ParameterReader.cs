using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Drafts;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>Reads a parameter: <c>{int: [low, high], step: n}</c> or <c>{choose: [values]}</c>.</summary>
internal static class ParameterReader
{
    public static ParameterDraft? Read(YamlScalar name, YamlNode node, ReadingContext context)
    {
        if (context.Mapping(node, $"The parameter {name.Value}") is not MappingReader map)
        {
            return null;
        }

        (Located<long>? low, Located<long>? high) = Range(map);
        ParameterDraft draft = new()
        {
            Name = name,
            Node = map.Node,
            Low = low,
            High = high,
            Step = map["step"] is YamlNode step ? map.Long(step, "step") : null,
            Choices = map.OptionalList("choose", n => context.Scalar(n, "An entry of choose") is YamlScalar s ? new Located<Value>(ValueLiteral.Of(s), s.Place) : null),
        };
        map.Finish();
        return draft;
    }

    private static (Located<long>? Low, Located<long>? High) Range(MappingReader map)
    {
        if (map["int"] is not YamlNode node)
        {
            return (null, null);
        }

        if (node is YamlSequence { Items: [YamlNode low, YamlNode high] })
        {
            return (map.Long(low, "int"), map.Long(high, "int"));
        }

        map.Context.Log.Add(ShapeFindings.WrongType, node.Place, "int should be a list of two whole numbers, [lowest, highest].");
        return (null, null);
    }
}
