using System.Globalization;

namespace DiagnosticEngine.Progress;

/// <summary>What a rate of progress is reckoned on: what is counted, and how much of it makes a year. A rate is never printed without it.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record RateBasis
{
    /// <summary>Weeks taught, 52 to the year.</summary>
    public static RateBasis YearOf52Weeks { get; } = new() { Count = TimeCount.WeeksTaught, PerYear = 52 };

    /// <summary>Weeks taught, 39 to the school year.</summary>
    public static RateBasis SchoolYearOf39Weeks { get; } = new() { Count = TimeCount.WeeksTaught, PerYear = 39 };

    /// <summary>Weeks on the calendar between the assessments, 52 to the year.</summary>
    public static RateBasis CalendarYear { get; } = new() { Count = TimeCount.WeeksElapsed, PerYear = 52 };

    /// <summary>What is counted.</summary>
    public required TimeCount Count { get; init; }

    /// <summary>How many of them make a year, at least 1.</summary>
    public required int PerYear { get; init; }

    /// <summary>The basis in words, such as "52-week year, weeks taught".</summary>
    public string Name => Count switch
    {
        TimeCount.LessonsAttended => string.Create(CultureInfo.InvariantCulture, $"{PerYear} lessons to the year, lessons attended"),
        TimeCount.WeeksElapsed => string.Create(CultureInfo.InvariantCulture, $"{PerYear}-week year, weeks on the calendar"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{PerYear}-week {(PerYear < 52 ? "school " : "")}year, weeks taught"),
    };

    /// <summary>Lessons attended, so many to the year.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perYear"/> is below 1.</exception>
    public static RateBasis Lessons(int perYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perYear, 1);
        return new() { Count = TimeCount.LessonsAttended, PerYear = perYear };
    }
}
