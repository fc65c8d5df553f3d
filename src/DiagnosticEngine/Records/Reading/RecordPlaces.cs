using DiagnosticEngine.Loading.Syntax;
using DiagnosticEngine.Records.Tree;

namespace DiagnosticEngine.Records.Reading;

/// <summary>Where each entry of the records was written, entry by entry and field by field.</summary>
internal sealed class RecordPlaces
{
    private readonly Dictionary<object, ObjectNode> _nodes = new(ReferenceEqualityComparer.Instance);

    public T Add<T>(T entry, ObjectNode node)
        where T : class
    {
        _nodes[entry] = node;
        return entry;
    }

    /// <summary>Says that an entry stands where another does, which it was made from.</summary>
    public T Move<T>(T entry, T from)
        where T : class => Add(entry, _nodes[from]);

    public SourceFile FileOf(object entry) => _nodes[entry].Place.File;

    /// <summary>The place of a field; the entry's where it has none.</summary>
    public Place Of(object entry, string? field = null) => field is null ? _nodes[entry].Place : _nodes[entry].Find(field)?.Value.Place ?? _nodes[entry].Place;

    /// <summary>The place of an entry of a list.</summary>
    public Place Of(object entry, string field, int index) =>
        _nodes[entry].Find(field)?.Value is ListNode list && index < list.Items.Count ? list.Items[index].Place : Of(entry, field);
}
