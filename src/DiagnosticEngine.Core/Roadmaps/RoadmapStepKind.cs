namespace DiagnosticEngine.Roadmaps;

/// <summary>What a step of a roadmap asks the adult to do.</summary>
public enum RoadmapStepKind
{
    /// <summary>Teach the skill.</summary>
    Teach,

    /// <summary>Check it first: it is probably secure, and the next step rests on it.</summary>
    Check,
}
