namespace DiagnosticEngine.Diagnoses;

/// <summary>A method that works in symbols while its meaning does not show with pictures or objects: fragile, and never counted as secure.</summary>
/// <remarks>Decided from what was seen, never inferred. Immutable and safe to share between threads.</remarks>
public sealed record ProcedureWithoutModel
{
    /// <summary>Id of the skill.</summary>
    public required string SkillId { get; init; }

    /// <summary>Steps answered right in symbols without help.</summary>
    public required IReadOnlyList<int> RightSteps { get; init; }

    /// <summary>Steps with a picture or objects that were not right; slips are left out.</summary>
    public required IReadOnlyList<int> NotRightSteps { get; init; }

    /// <summary>Steps answered right whose explanation showed no understanding. <value>Default none.</value></summary>
    public IReadOnlyList<int> UnexplainedSteps { get; init; } = [];
}
