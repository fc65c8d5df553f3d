namespace DiagnosticEngine.Progress;

/// <summary>Groups for some pupils, how good they are, and how good any could be.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PupilGrouping
{
    /// <summary>The groups, pupils alone among them; every pupil is in exactly one.</summary>
    public required IReadOnlyList<PupilGroup> Groups { get; init; }

    /// <summary>Worth of all groups together.</summary>
    public required int Worth { get; init; }

    /// <summary>No grouping by these options is worth more than this.</summary>
    public required int UpperBound { get; init; }

    /// <summary>Whether no grouping is worth more.</summary>
    public bool IsProvenBest => Worth == UpperBound;
}
