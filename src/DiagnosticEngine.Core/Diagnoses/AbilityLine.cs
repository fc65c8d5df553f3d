namespace DiagnosticEngine.Diagnoses;

/// <summary>What a pupil can do in a strand: one line of the list of abilities.</summary>
/// <remarks>What was seen and what is only inferred stay apart: an inferred skill is never shown as achieved. Immutable and safe to share between threads.</remarks>
public sealed record AbilityLine
{
    /// <summary>Id of the strand.</summary>
    public required string StrandId { get; init; }

    /// <summary>Ids of secure skills that were asked about, at the highest level where there is one; at least one. Their statements carry the range.</summary>
    public required IReadOnlyList<string> SkillIds { get; init; }

    /// <summary>Ids of skills of that level or above that were not asked about and are probably secure.</summary>
    public IReadOnlyList<string> InferredSkillIds { get; init; } = [];

    /// <summary>Numbers of the steps that it rests on.</summary>
    public required IReadOnlyList<int> Steps { get; init; }
}
