namespace DiagnosticEngine.Progress;

/// <summary>A question and what was answered.</summary>
public sealed record PromptAnswer
{
    /// <summary>The question.</summary>
    public required string Prompt { get; init; }

    /// <summary>The answer; empty where it was passed over.</summary>
    public required string Answer { get; init; }
}
