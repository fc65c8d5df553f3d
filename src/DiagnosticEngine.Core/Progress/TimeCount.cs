namespace DiagnosticEngine.Progress;

/// <summary>What is counted as time between two assessments.</summary>
public enum TimeCount
{
    /// <summary>Weeks in which the pupil was taught.</summary>
    WeeksTaught,

    /// <summary>Weeks on the calendar between the two assessments, holidays and all.</summary>
    WeeksElapsed,

    /// <summary>Lessons that the pupil was at.</summary>
    LessonsAttended,
}
