using DiagnosticEngine.Diagnoses;

namespace DiagnosticEngine.Roadmaps;

/// <summary>The thresholds of a roadmap; probabilities 0 to 1.</summary>
public sealed record RoadmapParameters
{
    /// <summary>Probability under which a skill is to be taught. <value>Default 0.5: more likely missing than secure.</value></summary>
    public double TeachBelow { get; init; } = 0.5;

    /// <summary>Probability from which a prerequisite needs no check. <value>Default 0.8.</value></summary>
    public double SecureFrom { get; init; } = 0.8;

    /// <summary>Most steps. <value>Default 12: about a term of one or two lessons a week.</value></summary>
    public int MaxSteps { get; init; } = 12;

    /// <summary>What makes a procedure without a model, which is taught whatever is believed of it. The engine sets its own here.</summary>
    public DiagnosisParameters Diagnosis { get; init; } = new();
}
