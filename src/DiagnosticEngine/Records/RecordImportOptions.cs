using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Records;

/// <summary>How records are imported.</summary>
/// <remarks>Immutable.</remarks>
public sealed record RecordImportOptions
{
    /// <summary>The records that are there already, as JSON; null for none.</summary>
    public RecordFile? Into { get; init; }

    /// <summary>The map that ids of skills, strands, groups and areas are looked up in; null not to look.</summary>
    public Curriculum? Curriculum { get; init; }

    /// <summary>Today, to find dates in the future; null not to look.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>How many findings are kept, at least 1; the rest is counted. <value>Default 1,000.</value></summary>
    public int MaxFindings { get; init; } = 1000;
}
