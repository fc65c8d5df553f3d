using DiagnosticEngine.Loading.Syntax;
using DiagnosticEngine.Records.Tree;

namespace DiagnosticEngine.Records.Tables;

/// <summary>Puts an object together from cells.</summary>
internal sealed class NodeBuilder(Place place)
{
    private readonly List<NodeField> _fields = [];
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);

    /// <summary>Adds a field with the name of its column; nothing where the cell is empty.</summary>
    public NodeBuilder Put(string name, string column, RecordNode? value)
    {
        _labels[name] = column;
        if (value is not null)
        {
            _fields.Add(new(name, column, value.Place, value));
        }

        return this;
    }

    /// <summary>Adds a list.</summary>
    public NodeBuilder Put(string name, string column, IEnumerable<RecordNode> items) => Put(name, column, new ListNode(place, [.. items]));

    public ObjectNode Build() => new(place, _fields) { Labels = _labels };
}
