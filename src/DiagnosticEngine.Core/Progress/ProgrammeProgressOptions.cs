namespace DiagnosticEngine.Progress;

/// <summary>What to compare in the records of a programme, and how.</summary>
public sealed record ProgrammeProgressOptions
{
    /// <summary>The earliest day that counts. <value>Default null: from the first record on.</value></summary>
    public DateOnly? From { get; init; }

    /// <summary>The latest day that counts. <value>Default null: to the last record.</value></summary>
    public DateOnly? To { get; init; }

    /// <summary>Today, to refuse dates in the future; null not to look.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Leads from one map version and policy to another; null for none.</summary>
    public LevelMapping? Mapping { get; init; }

    /// <summary>Weeks in a year: 52 of the calendar, or 39 of school. <value>Default 52.</value></summary>
    public int WeeksInYear { get; init; } = 52;

    /// <summary>Whether weeks are those on the calendar between the assessments, holidays and all, and not those with lessons. <value>Default false.</value></summary>
    public bool CountsCalendar { get; init; }

    /// <summary>The one factor for months. <value>Default none.</value></summary>
    public MonthsFactor Months { get; init; } = MonthsFactor.None;

    /// <summary>Words and resolution. <value>Default: 0.9, 1.1, 1.5 and one tenth.</value></summary>
    public PaceRule Pace { get; init; } = new();

    /// <summary>Whether a day counts.</summary>
    public bool Holds(DateOnly day) => !(day < From) && !(day > To);
}
