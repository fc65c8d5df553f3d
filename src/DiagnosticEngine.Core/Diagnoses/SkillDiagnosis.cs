namespace DiagnosticEngine.Diagnoses;

/// <summary>What the evidence says about a skill.</summary>
public sealed record SkillDiagnosis
{
    /// <summary>Id of the skill.</summary>
    public required string SkillId { get; init; }

    /// <summary>Each representation, objects first.</summary>
    public required IReadOnlyList<RepresentationDiagnosis> Representations { get; init; }

    /// <summary>Probability that the skill is secured in its highest representation, 0 to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>What that means; never secure where it is fragile.</summary>
    public required MasteryStatus Status { get; init; }

    /// <summary>Whether answers were seen to be right in symbols and not with pictures or objects: see <see cref="Diagnosis.ProceduresWithoutModel"/>.</summary>
    public required bool IsProcedureWithoutModel { get; init; }

    /// <summary>
    /// Whether it is not to be counted on: a procedure without a model, or symbols believed secure while pictures or objects were asked about and are more
    /// likely missing than secure. <value>Default false.</value>
    /// </summary>
    public bool IsFragile { get; init; }

    /// <summary>Whether anything was asked about it in any representation.</summary>
    public required bool IsTested { get; init; }
}
