using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Diagnoses;

/// <summary>The thresholds of a diagnosis; probabilities 0 to 1.</summary>
/// <remarks>
/// Secure from 0.8 and gap up to 0.2, as ALEKS decides (Cosyn, Uzun, Doble and Matayoshi, 2021). Immutable.
/// </remarks>
public sealed record DiagnosisParameters
{
    /// <summary>Probability from which a skill is secure. <value>Default 0.8.</value></summary>
    public double SecureFrom { get; init; } = 0.8;

    /// <summary>Probability up to which a skill is a gap. <value>Default 0.2.</value></summary>
    public double GapTo { get; init; } = 0.2;

    /// <summary>How skills become levels; null for the curriculum's own policy. <value>Default null.</value></summary>
    public LevelPolicy? Levels { get; init; }

    /// <summary>Right answers in symbols without help that a procedure without a model needs. <value>Default 2.</value></summary>
    public int FragileLeastRight { get; init; } = 2;

    /// <summary>
    /// Answers with pictures (or objects) that were not right, and explanations without understanding, that it needs. <value>Default 2: one may be a slip,
    /// which a pupil who has the model makes in about one answer of eight.</value>
    /// </summary>
    public int FragileLeastNotRight { get; init; } = 2;

    /// <summary>The status that a probability means.</summary>
    public MasteryStatus StatusOf(double probability) =>
        probability >= SecureFrom ? MasteryStatus.Secure : probability <= GapTo ? MasteryStatus.Gap : MasteryStatus.Unsure;
}
