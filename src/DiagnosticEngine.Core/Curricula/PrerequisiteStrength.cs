namespace DiagnosticEngine.Curricula;

/// <summary>How firmly one skill rests on another.</summary>
public enum PrerequisiteStrength
{
    /// <summary>Teaching this without that usually fails.</summary>
    Hard,

    /// <summary>That helps, but another route to this exists; inference and planning ignore it, reports show it.</summary>
    Soft,
}
