namespace DiagnosticEngine.Progress;

/// <summary>What a pupil said, in their own words.</summary>
public sealed record VoiceEntry
{
    /// <summary>Opaque id or initials of the pupil.</summary>
    public required string PupilId { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The question on the poster or from the adult, such as what was tricky; null where they spoke unasked.</summary>
    public string? Prompt { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>Whether the pupil agreed that the words may be shown to others.</summary>
    public required bool HasConsent { get; init; }
}
