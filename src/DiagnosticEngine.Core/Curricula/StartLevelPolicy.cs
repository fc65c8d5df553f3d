namespace DiagnosticEngine.Curricula;

/// <summary>What level a strand that begins above Level 1 has while nothing of it is there yet, though it was asked about.</summary>
public enum StartLevelPolicy
{
    /// <summary>None, and it is left out of averages.</summary>
    Exclude,

    /// <summary>One level below the one at which the strand begins.</summary>
    Floor,

    /// <summary>Never less than the level at which the strand begins. This lifts the averages of pupils who know least of it.</summary>
    StartLevel,
}
