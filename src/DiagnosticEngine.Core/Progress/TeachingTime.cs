using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>How much time lies between two assessments, counted in every way that is known.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record TeachingTime
{
    /// <summary>Weeks in which the pupil was taught; null where nobody noted it.</summary>
    public Rational? WeeksTaught { get; init; }

    /// <summary>Days on the calendar from the first assessment to the second; from the dates, never typed in.</summary>
    public required int CalendarDays { get; init; }

    /// <summary>Lessons that the pupil was at; null where nobody noted it.</summary>
    public int? LessonsAttended { get; init; }

    /// <summary>The time in years on a basis; null where what it counts is not known or is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="basis"/> is null.</exception>
    public Rational? YearsOn(RateBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        Rational? count = basis.Count switch
        {
            TimeCount.WeeksTaught => WeeksTaught,
            TimeCount.LessonsAttended => LessonsAttended is { } lessons ? new Rational(lessons) : null,
            _ => new Rational(CalendarDays, 7),
        };
        return count is { Sign: > 0 } known ? known / basis.PerYear : null;
    }

    /// <summary>The time between two days.</summary>
    /// <param name="from">The first assessment.</param>
    /// <param name="to">The second, on the same day or later.</param>
    /// <param name="weeksTaught">Weeks in which the pupil was taught; null where nobody noted it.</param>
    /// <param name="lessonsAttended">Lessons that the pupil was at; null where nobody noted it.</param>
    /// <exception cref="ArgumentException">The second day is before the first, or a count is negative.</exception>
    public static TeachingTime Between(DateOnly from, DateOnly to, Rational? weeksTaught = null, int? lessonsAttended = null)
    {
        if (to < from)
        {
            throw new ArgumentException("The later assessment is dated before the earlier one.", nameof(to));
        }

        if (weeksTaught is { Sign: < 0 } || lessonsAttended < 0)
        {
            throw new ArgumentException("Time taught is not negative.", nameof(weeksTaught));
        }

        return new() { CalendarDays = to.DayNumber - from.DayNumber, WeeksTaught = weeksTaught, LessonsAttended = lessonsAttended };
    }
}
