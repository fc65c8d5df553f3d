using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Records.Tree;

/// <summary>Values in order.</summary>
internal sealed class ListNode(Place place, IReadOnlyList<RecordNode> items) : RecordNode(place)
{
    public IReadOnlyList<RecordNode> Items { get; } = items;

    public override string Description => "a list";
}
