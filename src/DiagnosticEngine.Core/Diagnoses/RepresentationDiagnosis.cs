using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Diagnoses;

/// <summary>What the evidence says about a skill in one representation.</summary>
public sealed record RepresentationDiagnosis
{
    /// <summary>With objects, pictures or symbols.</summary>
    public required Representation Representation { get; init; }

    /// <summary>Probability that it is secured, 0 to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>What that means.</summary>
    public required MasteryStatus Status { get; init; }

    /// <summary>Whether anything was asked about it; otherwise it is inferred and never shown as failed.</summary>
    public required bool IsTested { get; init; }
}
