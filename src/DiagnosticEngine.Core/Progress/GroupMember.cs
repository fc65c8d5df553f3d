namespace DiagnosticEngine.Progress;

/// <summary>A pupil in a group: what they get there and what they give up.</summary>
public sealed record GroupMember
{
    /// <summary>Opaque id or initials.</summary>
    public required string PupilId { get; init; }

    /// <summary>Their next steps that the group works on, in their own order.</summary>
    public required IReadOnlyList<string> Gets { get; init; }

    /// <summary>Their next steps that the group leaves out, in their own order.</summary>
    public required IReadOnlyList<string> GivesUp { get; init; }

    /// <summary>Steps of the group that are not next for them.</summary>
    public required IReadOnlyList<string> SitsThrough { get; init; }
}
