namespace DiagnosticEngine.Inference;

/// <summary>Where something that was told rather than observed comes from.</summary>
public enum ExternalEvidenceKind
{
    /// <summary>A judgement of an adult who knows the pupil's work.</summary>
    Judgement,

    /// <summary>The result of an earlier test, such as a baseline.</summary>
    EarlierTest,
}
