namespace DiagnosticEngine.Progress;

/// <summary>The figure of a Blob Tree (Wilson and Long) that a pupil pointed at, in words, and what they said about it.</summary>
/// <remarks>The picture is sold by its authors and is not kept here; nor is a score, since by their word no figure is right or wrong.</remarks>
public sealed record FeelingChoice
{
    /// <summary>Opaque id or initials of the pupil.</summary>
    public required string PupilId { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The figure in free words, such as "the one on the rope".</summary>
    public required string Figure { get; init; }

    /// <summary>What the pupil said about it; null where they said nothing.</summary>
    public string? Words { get; init; }
}
