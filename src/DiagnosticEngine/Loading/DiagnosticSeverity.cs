namespace DiagnosticEngine.Loading;

/// <summary>How much a finding matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Good to know; nothing need change.</summary>
    Information,

    /// <summary>Probably a mistake; the curriculum still loads, the records are still imported.</summary>
    Warning,

    /// <summary>A mistake; the curriculum does not load, nothing is imported.</summary>
    Error,
}
