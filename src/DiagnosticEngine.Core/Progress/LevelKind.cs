namespace DiagnosticEngine.Progress;

/// <summary>What a level is the level of.</summary>
public enum LevelKind
{
    /// <summary>A strand of the map.</summary>
    Strand,

    /// <summary>A reporting group: a named set of skills.</summary>
    ReportingGroup,

    /// <summary>An area: an average over strands.</summary>
    Area,
}
