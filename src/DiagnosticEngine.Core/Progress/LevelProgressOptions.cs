using DiagnosticEngine.Curricula;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>What to reckon between two records.</summary>
public sealed record LevelProgressOptions
{
    /// <summary>Weeks in which the pupil was taught; null where nobody noted it.</summary>
    public Rational? WeeksTaught { get; init; }

    /// <summary>Lessons that the pupil was at; null where nobody noted it.</summary>
    public int? LessonsAttended { get; init; }

    /// <summary>The bases to print rates on. <value>Default: weeks taught on 52 and on 39.</value></summary>
    public IReadOnlyList<RateBasis> Bases { get; init; } = [RateBasis.YearOf52Weeks, RateBasis.SchoolYearOf39Weeks];

    /// <summary>Words and resolution. <value>Default: 0.9, 1.1, 1.5 and one tenth.</value></summary>
    public PaceRule Pace { get; init; } = new();

    /// <summary>Where in their school years the pupil was at the first assessment; null for no difference from the year group.</summary>
    public SchoolYearPoint? PointBefore { get; init; }

    /// <summary>Where in their school years the pupil was at the second; null for no difference from the year group.</summary>
    public SchoolYearPoint? PointAfter { get; init; }

    /// <summary>The highest level of the map. <value>Default 6.</value></summary>
    public int TopLevel { get; init; } = 6;

    /// <summary>The map, so that averages are taken over the strands that have a level both times; null to compare averages as they stand in the records.</summary>
    public Curriculum? Map { get; init; }

    /// <summary>The topics that were taught; null where nobody said.</summary>
    public TaughtTopics? Taught { get; init; }

    /// <summary>Leads from one map version and policy to the other; null for none.</summary>
    public LevelMapping? Mapping { get; init; }

    /// <summary>The one factor for months. <value>Default none.</value></summary>
    public MonthsFactor Months { get; init; } = MonthsFactor.None;

    /// <summary>Today, to refuse dates in the future; null not to look.</summary>
    public DateOnly? Today { get; init; }
}
