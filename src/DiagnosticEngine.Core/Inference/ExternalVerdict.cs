namespace DiagnosticEngine.Inference;

/// <summary>What a source outside the assessment says about a skill.</summary>
public enum ExternalVerdict
{
    /// <summary>That it is secure.</summary>
    Secure,

    /// <summary>That it is not secure yet.</summary>
    NotYet,
}
