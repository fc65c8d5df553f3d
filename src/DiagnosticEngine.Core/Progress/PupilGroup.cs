namespace DiagnosticEngine.Progress;

/// <summary>A group and the steps that it works on. A pupil alone works on their own.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PupilGroup
{
    /// <summary>The pupils, in the order given.</summary>
    public required IReadOnlyList<GroupMember> Members { get; init; }

    /// <summary>Ids of the steps, those that most need first.</summary>
    public required IReadOnlyList<string> Steps { get; init; }

    /// <summary>What the group is worth by the options; 0 for a pupil alone.</summary>
    public required int Worth { get; init; }
}
