namespace DiagnosticEngine.Sessions;

/// <summary>When the engine proposes a conversation to the adult. Immutable.</summary>
/// <remarks>All are choices, not measurements.</remarks>
public sealed record InterviewSettings
{
    /// <summary>Probability from which a misconception that an answer matches is asked about, 0 to 1. <value>Default 0.5: more likely than not.</value></summary>
    public double SuspectFrom { get; init; } = 0.5;

    /// <summary>
    /// Probability from which a right answer is asked about that a misconception may hide behind, since it does not show in these numbers, 0 to 1.
    /// <value>Default 0.25.</value>
    /// </summary>
    public double HidesFrom { get; init; } = 0.25;

    /// <summary>Besides, one right answer in so many is asked about, by the session's own random stream; 0 for none. <value>Default 6.</value></summary>
    public int ExplainOneIn { get; init; } = 6;

    /// <summary>Most conversations in a sitting; 0 for none. <value>Default 4: they take a few minutes each.</value></summary>
    public int MostPerSitting { get; init; } = 4;
}
