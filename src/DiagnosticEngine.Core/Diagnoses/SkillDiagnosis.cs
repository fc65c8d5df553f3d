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

    /// <summary>What that means; never secure for a procedure without a model.</summary>
    public required MasteryStatus Status { get; init; }

    /// <summary>Whether symbols are secure while a picture or objects are tested and not: a method learnt without its meaning.</summary>
    public required bool IsProcedureWithoutModel { get; init; }

    /// <summary>Whether anything was asked about it in any representation.</summary>
    public required bool IsTested { get; init; }
}
