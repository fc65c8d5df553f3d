namespace DiagnosticEngine.Progress;

/// <summary>What a pupil likes and is good at, asked before teaching begins, so that tasks can speak of it.</summary>
public sealed record InterestEntry
{
    /// <summary>Opaque id or initials of the pupil.</summary>
    public required string PupilId { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Questions and answers, in order.</summary>
    public required IReadOnlyList<PromptAnswer> Answers { get; init; }
}
