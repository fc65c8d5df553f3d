using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Diagnoses;

/// <summary>The thresholds of a diagnosis; probabilities 0 to 1.</summary>
/// <remarks>
/// Secure from 0.8 and gap up to 0.2, as ALEKS decides (Cosyn, Uzun, Doble and Matayoshi, 2021); a level is reached when 0.8 of its skills are
/// secure and all levels below are reached. Immutable.
/// </remarks>
public sealed record DiagnosisParameters
{
    /// <summary>Probability from which a skill is secure. <value>Default 0.8.</value></summary>
    public double SecureFrom { get; init; } = 0.8;

    /// <summary>Probability up to which a skill is a gap. <value>Default 0.2.</value></summary>
    public double GapTo { get; init; } = 0.2;

    /// <summary>Share of a level's skills that must be secure to reach it, 0 to 1. <value>Default 0.8.</value></summary>
    public double LevelShare { get; init; } = LevelRule.DefaultShare;

    /// <summary>The status that a probability means.</summary>
    public MasteryStatus StatusOf(double probability) =>
        probability >= SecureFrom ? MasteryStatus.Secure : probability <= GapTo ? MasteryStatus.Gap : MasteryStatus.Unsure;
}
