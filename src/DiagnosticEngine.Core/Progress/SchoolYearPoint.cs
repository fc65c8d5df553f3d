using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>Where in their school years a pupil is: year group, and how much of that year is gone.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record SchoolYearPoint
{
    /// <summary>The year group, 1 to 13.</summary>
    public required int YearGroup { get; init; }

    /// <summary>Weeks of this school year that are gone: on the calendar for 52, school weeks for 39.</summary>
    public required Rational WeeksGone { get; init; }

    /// <summary>Weeks in the year: 52 or 39 as a rule. <value>Default 52.</value></summary>
    public int WeeksInYear { get; init; } = 52;

    /// <summary>
    /// The level expected on the first day of the year. <value>Default null: the year group less one, since level n is the content of year n and that year
    /// is still to be taught. Set it to the year group to count the year as due from its first day.</value>
    /// </summary>
    public int? ExpectedAtStart { get; init; }

    /// <summary>How much of the school year is gone, 0 to 1.</summary>
    public Rational ShareGone => WeeksGone.Sign <= 0 ? Rational.Zero : WeeksGone >= WeeksInYear ? Rational.One : WeeksGone / WeeksInYear;

    /// <summary>The moving expectation: what is expected by now, unrounded.</summary>
    public Rational Expected => (ExpectedAtStart ?? (YearGroup - 1)) + ShareGone;

    /// <summary>School years behind the pupil, from the start of Year 1.</summary>
    public Rational YearsInSchool => YearGroup - 1 + ShareGone;

    /// <summary>The pupil's own average rate so far, level over years in school; null on the first day of Year 1.</summary>
    public Rational? OwnRate(Rational level) => YearsInSchool.Sign > 0 ? level / YearsInSchool : null;

    /// <summary>The point on a day, by the calendar: weeks since the school year began, 52 to the year.</summary>
    /// <param name="yearGroup">The year group on that day.</param>
    /// <param name="yearBegan">The first day of that school year.</param>
    /// <param name="day">The day, not before it.</param>
    /// <exception cref="ArgumentException">The day is before the school year.</exception>
    public static SchoolYearPoint OnDay(int yearGroup, DateOnly yearBegan, DateOnly day)
    {
        if (day < yearBegan)
        {
            throw new ArgumentException("The day is before the school year began.", nameof(day));
        }

        return new() { YearGroup = yearGroup, WeeksGone = new(day.DayNumber - yearBegan.DayNumber, 7) };
    }

    /// <summary>The point so many weeks later in the same school year.</summary>
    public SchoolYearPoint Later(Rational weeks) => this with { WeeksGone = WeeksGone + weeks };
}
