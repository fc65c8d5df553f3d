namespace DiagnosticEngine.Progress;

/// <summary>Whether a topic was taught between two assessments.</summary>
public enum TaughtScope
{
    /// <summary>Nobody said.</summary>
    NotStated,

    /// <summary>All of it was among the topics taught.</summary>
    Taught,

    /// <summary>Part of it was: its gain may be no more than the spill from that part.</summary>
    PartlyTaught,

    /// <summary>None of it was.</summary>
    Untaught,
}
