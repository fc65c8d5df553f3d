using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Records.Tree;

/// <summary>A piece of a file of records and its place, whether it was written as JSON or as a table.</summary>
internal abstract class RecordNode(Place place)
{
    public Place Place { get; } = place;

    /// <summary>What it is, with its article, for messages.</summary>
    public abstract string Description { get; }
}
