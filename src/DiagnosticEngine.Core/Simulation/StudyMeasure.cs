namespace DiagnosticEngine.Simulation;

/// <summary>What a study compares with the truth.</summary>
public enum StudyMeasure
{
    /// <summary>Share of all nodes whose belief is on the right side of one half, 0 to 1.</summary>
    NodesRight,

    /// <summary>The same for abstract nodes alone.</summary>
    AbstractNodesRight,

    /// <summary>Mean absolute error of the strands' levels, in school years; 0 is best.</summary>
    StrandLevelError,

    /// <summary>Mean absolute error of the areas' levels, in school years; 0 is best.</summary>
    AreaLevelError,

    /// <summary>Share of the first three roadmap steps that are truly ready to learn: a gap whose hard prerequisites are secured; 0 to 1.</summary>
    ReadySteps,

    /// <summary>Mean squared difference between belief and truth (Brier, 1950); 0 is best.</summary>
    BrierScore,
}
