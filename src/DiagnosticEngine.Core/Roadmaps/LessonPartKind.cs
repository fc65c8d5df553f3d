namespace DiagnosticEngine.Roadmaps;

/// <summary>What a part of a lesson is for.</summary>
public enum LessonPartKind
{
    /// <summary>Teach a step, or go on with it.</summary>
    Teach,

    /// <summary>Check something that is probably secure.</summary>
    Check,

    /// <summary>Meet a skill again that was taught before.</summary>
    Revisit,
}
