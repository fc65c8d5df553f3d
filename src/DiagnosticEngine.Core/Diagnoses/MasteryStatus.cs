namespace DiagnosticEngine.Diagnoses;

/// <summary>What the evidence says about a skill.</summary>
public enum MasteryStatus
{
    /// <summary>Not secure yet: teaching belongs here.</summary>
    Gap,

    /// <summary>Not enough evidence either way.</summary>
    Unsure,

    /// <summary>Secure.</summary>
    Secure,
}
