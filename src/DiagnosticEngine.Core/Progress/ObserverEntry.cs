namespace DiagnosticEngine.Progress;

/// <summary>An adult who teaches, sits beside pupils or writes notes.</summary>
public sealed record ObserverEntry
{
    /// <summary>Opaque id or initials.</summary>
    public required string ObserverId { get; init; }

    /// <summary>The role, such as "teaching assistant"; never a name.</summary>
    public required string Role { get; init; }

    /// <summary>Opaque id or initials of who supervises them; null for nobody.</summary>
    public string? SupervisorId { get; init; }
}
