using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>How many lessons and hours some weeks make, from the fewest to the most.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LessonCount
{
    /// <summary>Weeks, 1 or more.</summary>
    public required int Weeks { get; init; }

    /// <summary>Fewest lessons a week. <value>Default 1.</value></summary>
    public int FewestPerWeek { get; init; } = 1;

    /// <summary>Most lessons a week. <value>Default 2.</value></summary>
    public int MostPerWeek { get; init; } = 2;

    /// <summary>Minutes in a lesson. <value>Default 40.</value></summary>
    public int LessonMinutes { get; init; } = 40;

    /// <summary>Fewest lessons in all.</summary>
    public int FewestLessons => Weeks * FewestPerWeek;

    /// <summary>Most lessons in all.</summary>
    public int MostLessons => Weeks * MostPerWeek;

    /// <summary>Fewest hours in all.</summary>
    public Rational FewestHours => new(FewestLessons * LessonMinutes, 60);

    /// <summary>Most hours in all.</summary>
    public Rational MostHours => new(MostLessons * LessonMinutes, 60);
}
