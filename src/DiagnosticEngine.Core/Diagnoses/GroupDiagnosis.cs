namespace DiagnosticEngine.Diagnoses;

/// <summary>Where a pupil stands in a reporting group: the level of its skills taken together.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record GroupDiagnosis
{
    /// <summary>Id of the group.</summary>
    public required string GroupId { get; init; }

    /// <summary>The level, from the answers alone; null where nothing was answered, only some of its strands were assessed, or nothing of it is there yet.</summary>
    public required LevelEstimate? Level { get; init; }

    /// <summary>What it rests on.</summary>
    public required LevelEvidence Evidence { get; init; }

    /// <summary>Whether the assessment left out strands that the group speaks of, so that it has no level here.</summary>
    public bool IsPartlyAssessed { get; init; }
}
