namespace DiagnosticEngine.Progress;

/// <summary>Why pupils are given more help.</summary>
public enum InterventionPurpose
{
    /// <summary>A short boost.</summary>
    ShortBoost,

    /// <summary>A few particular gaps.</summary>
    SpecificGaps,

    /// <summary>Reasoning.</summary>
    Reasoning,

    /// <summary>Confidence.</summary>
    Confidence,

    /// <summary>Stretch.</summary>
    Stretch,
}
