namespace DiagnosticEngine.Items;

/// <summary>A task with real objects: what to lay out and say, what to look for, what it means.</summary>
public sealed record ObservedTask
{
    /// <summary>Objects to have at hand.</summary>
    public IReadOnlyList<Material> Materials { get; init; } = [];

    /// <summary>What the adult does and says, in order: the only words to say.</summary>
    public IReadOnlyList<ScriptStep> Script { get; init; } = [];

    /// <summary>The checklist.</summary>
    public IReadOnlyList<Observation> Observations { get; init; } = [];

    /// <summary>What the checklist means; the first that holds decides and the last always holds.</summary>
    public IReadOnlyList<Verdict> Verdicts { get; init; } = [];
}
