namespace DiagnosticEngine.Diagnoses;

/// <summary>Where a pupil stands in a strand.</summary>
public sealed record StrandDiagnosis
{
    /// <summary>Id of the strand.</summary>
    public required string StrandId { get; init; }

    /// <summary>The level, from the answers alone; null where nothing was asked, or nothing of the strand is secure yet.</summary>
    public required LevelEstimate? Level { get; init; }

    /// <summary>How many questions were asked.</summary>
    public required int QuestionsAsked { get; init; }

    /// <summary>What the level rests on.</summary>
    public LevelEvidence Evidence { get; init; } = new();
}
