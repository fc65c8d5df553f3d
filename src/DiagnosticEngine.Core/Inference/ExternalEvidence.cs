using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Inference;

/// <summary>What somebody says about a pupil from outside the assessment: a judgement, or the result of an earlier test.</summary>
/// <remarks>
/// It moves beliefs, by as much as its reliability allows, and so what is asked and taught. It is never an answer: it makes nothing tested and has no part in
/// levels. Immutable and safe to share between threads.
/// </remarks>
public sealed record ExternalEvidence
{
    /// <summary>Names it within its session: the same id twice counts once.</summary>
    public required string Id { get; init; }

    /// <summary>A judgement or an earlier test.</summary>
    public required ExternalEvidenceKind Kind { get; init; }

    /// <summary>What to call the source, such as "autumn baseline", or a role, such as "class teacher"; never a person's name. At most 100 characters.</summary>
    public required string Source { get; init; }

    /// <summary>The day on which it was said or the test was taken.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Id of the skill.</summary>
    public required string SkillId { get; init; }

    /// <summary>The representation; null for the skill as a whole: secure means in every one, not yet that at least one is missing.</summary>
    public Representation? Representation { get; init; }

    /// <summary>Secure or not yet.</summary>
    public required ExternalVerdict Verdict { get; init; }

    /// <summary>Probability that the source says "secure" when it is so, 0.5 (says nothing) to 1. <value>1 counts as 0.99: no source can rule out what answers may show.</value></summary>
    public required double Reliability { get; init; }

    /// <summary>Probability that the source says "not yet" when it is so, 0.5 to 1. <value>Default null: the same as <see cref="Reliability"/>.</value></summary>
    public double? ReliabilityWhenNot { get; init; }
}
