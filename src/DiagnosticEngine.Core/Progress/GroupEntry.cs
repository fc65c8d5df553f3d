namespace DiagnosticEngine.Progress;

/// <summary>A teaching group over some time. A group that changes is a new entry.</summary>
public sealed record GroupEntry
{
    /// <summary>Id of the group.</summary>
    public required string GroupId { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day; null while it goes on.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Ids of its pupils.</summary>
    public required IReadOnlyList<string> PupilIds { get; init; }
}
