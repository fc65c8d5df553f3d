namespace DiagnosticEngine.Curricula;

/// <summary>What an adult does about a misconception.</summary>
public sealed record TeachingResponse
{
    /// <summary>The representation to begin with.</summary>
    public Representation StartAt { get; init; }

    /// <summary>Objects to have at hand.</summary>
    public IReadOnlyList<string> Materials { get; init; } = [];

    /// <summary>What to do, in a sentence or two.</summary>
    public required string Text { get; init; }
}
