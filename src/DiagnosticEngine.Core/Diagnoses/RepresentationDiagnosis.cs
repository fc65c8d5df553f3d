using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Diagnoses;

/// <summary>What the evidence says about a skill in one representation.</summary>
public sealed record RepresentationDiagnosis
{
    /// <summary>With objects, pictures or symbols.</summary>
    public required Representation Representation { get; init; }

    /// <summary>Probability that it is secured, 0 to 1, from answers and from what was told.</summary>
    public required double Probability { get; init; }

    /// <summary>The same from the answers alone; null where nothing was told in the session, so that it is <see cref="Probability"/>.</summary>
    public double? ProbabilityFromAnswers { get; init; }

    /// <summary>What that means.</summary>
    public required MasteryStatus Status { get; init; }

    /// <summary>Whether anything was asked about it; otherwise it is inferred and never shown as failed.</summary>
    public required bool IsTested { get; init; }

    /// <summary>How far the pupil gets alone or with help, by what was seen. <value>Default not assessed.</value></summary>
    public Zone Zone { get; init; } = new() { Kind = ZoneKind.NotAssessed };

    /// <summary>Judgements and earlier tests about it; they make nothing tested. <value>Default none.</value></summary>
    public IReadOnlyList<ExternalEvidence> Told { get; init; } = [];
}
