namespace DiagnosticEngine.Curricula;

/// <summary>A question for a conversation and what its answers mean.</summary>
public sealed record MisconceptionCheck
{
    /// <summary>What the adult asks.</summary>
    public required string Ask { get; init; }

    /// <summary>What would speak for the misconception.</summary>
    public string Confirms { get; init; } = "";

    /// <summary>What would speak against it.</summary>
    public string Refutes { get; init; } = "";
}
