using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>What all readers of a run share.</summary>
internal sealed class ReadingContext(FindingLog log)
{
    public FindingLog Log { get; } = log;

    /// <summary>The language of plain strings, from the manifest.</summary>
    public string Language { get; set; } = "en-GB";

    /// <summary>Reads a node as a mapping, or logs that it is none.</summary>
    public MappingReader? Mapping(YamlNode node, string what)
    {
        if (node is YamlMapping mapping)
        {
            return new(mapping, what, this);
        }

        Log.Add(ShapeFindings.WrongType, node.Place, $"{what} should be a mapping (key: value), but this is {node.Description}.");
        return null;
    }

    /// <summary>Reads a node as a text, or logs that it is none.</summary>
    public YamlScalar? Scalar(YamlNode node, string what)
    {
        if (node is YamlScalar { IsEmpty: false } scalar)
        {
            return scalar;
        }

        Log.Add(
            node is YamlScalar ? ShapeFindings.Missing : ShapeFindings.WrongType,
            node.Place,
            node is YamlScalar ? $"{what} has no value." : $"{what} should be a text, but this is {node.Description}.");
        return null;
    }

    /// <summary>Reads a node as a list, or logs that it is none.</summary>
    public IReadOnlyList<YamlNode> List(YamlNode node, string what)
    {
        if (node is YamlSequence sequence)
        {
            return sequence.Items;
        }

        bool isEmpty = node is YamlScalar { IsEmpty: true };
        Log.Add(
            isEmpty ? ShapeFindings.Missing : ShapeFindings.WrongType,
            node.Place,
            isEmpty ? $"{what} has no value." : $"{what} should be a list, but this is {node.Description}.");
        return [];
    }
}
