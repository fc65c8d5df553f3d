using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Records.Tree;

/// <summary>Named values, each name once.</summary>
internal sealed class ObjectNode(Place place, IReadOnlyList<NodeField> fields) : RecordNode(place)
{
    public IReadOnlyList<NodeField> Fields { get; } = fields;

    /// <summary>What its author calls a field, of those that have other names in the format; also of those that are not there.</summary>
    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    public override string Description => "an object";

    public NodeField? Find(string name) => Fields.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.Ordinal));
}
