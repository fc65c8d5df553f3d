namespace DiagnosticEngine.Progress;

/// <summary>The answer to one step of the checklist.</summary>
public sealed record ChecklistAnswer
{
    /// <summary>The step.</summary>
    public required ChecklistStep Step { get; init; }

    /// <summary>The answer.</summary>
    public required string Answer { get; init; }
}
