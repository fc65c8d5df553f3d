namespace DiagnosticEngine.Roadmaps;

/// <summary>What became of a step when a plan was made anew.</summary>
public enum PlanChangeKind
{
    /// <summary>It is new in the plan.</summary>
    Came,

    /// <summary>It is no longer in the plan.</summary>
    Left,

    /// <summary>It is taught in other lessons, or in another order among the steps that stayed.</summary>
    Moved,

    /// <summary>It stays where it was and begins elsewhere, takes other minutes, or is taught rather than checked, or the other way round.</summary>
    Altered,
}
