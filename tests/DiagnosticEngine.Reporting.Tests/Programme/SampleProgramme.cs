using DiagnosticEngine.Curricula;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Reporting.Tests.Programme;

/// <summary>Records of a small programme on the sample map, and what is reckoned from them.</summary>
internal static class SampleProgramme
{
    public static ProgrammeRecord Record { get; } = new()
    {
        FormatVersion = 1,
        Pupils = [Pupil("p1", 7), Pupil("p2", 8), Pupil("p3", 8)],
        Lessons = [Lesson(1, 30, 50, 70), Lesson(2, 35, 30, 60), Lesson(3, 40, 40, 10)],
        Levels = [Level("p1", 1, 20, 12, 18), Level("p1", 3, 26, 20, 18), Level("p2", 1, 22, 22, 15), Level("p2", 3, 21, 20, 17), Level("p3", 1, 20, 20, 20)],
    };

    public static CohortReport Cohort(Curriculum curriculum) => CohortReport.Of(Record, curriculum, LevelKind.Area, "number", new() { Months = MonthsFactor.SchoolMonths });

    public static ProgressReport Progress(Curriculum curriculum) => new()
    {
        Pupils = [.. PupilProgress.PupilsOf(Record).Select(p => PupilProgress.Of(Record, p, curriculum))],
        Skills = new() { NewlySecure = ["sub.within-10"], ToLookAtAgain = [], OverlappingStrands = ["sub"] },
    };

    public static GroupingReport Groups(Curriculum curriculum) => GroupingReport.Of(
        new Dictionary<string, LearningRoadmap>(StringComparer.Ordinal)
        {
            ["a"] = Roadmap("sub.within-10", "sub.within-20", "pv.tens-ones"),
            ["b"] = Roadmap("sub.within-20", "sub.within-10"),
            ["c"] = Roadmap("sub.within-20", "sub.column-one-exchange", "frac.half"),
            ["d"] = Roadmap("sub.column-no-exchange"),
        },
        curriculum,
        new() { Weeks = 14 },
        record: new() { FormatVersion = 1, Pupils = [Pupil("a", 7), Pupil("e", 7)] });

    private static LearningRoadmap Roadmap(params string[] skills) => new()
    {
        Steps = [.. skills.Select((s, i) => SampleRoadmap.Make().Steps[0] with { Order = i + 1, Kind = RoadmapStepKind.Teach, SkillId = s, StartAt = Representation.Concrete })],
        FurtherSteps = 0,
    };

    private static PupilEntry Pupil(string id, int year) => new() { PupilId = id, Years = [new() { Began = new(2024, 9, 1), YearGroup = year }] };

    private static LessonEntry Lesson(int week, int start, int end, int other) => new()
    {
        LessonId = $"l{week}",
        Date = new DateOnly(2025, 1, 7).AddDays(7 * week),
        Minutes = 40,
        ObserverId = "TA1",
        SkillIds = ["sub.within-10"],
        Present = [new() { PupilId = "p1", StartTenths = start, EndTenths = end }, new() { PupilId = "p2", StartTenths = other }],
    };

    private static LevelRecord Level(string pupil, int month, int number, int subtraction, int fractions) => new()
    {
        PupilId = pupil,
        Date = new(2025, month, 7),
        MapVersion = "f00d",
        Policy = "exclude",
        Levels = [Mark(LevelKind.Area, "number", number), Mark(LevelKind.Strand, "sub", subtraction), Mark(LevelKind.Strand, "frac", fractions)],
    };

    private static LevelMark Mark(LevelKind kind, string id, int tenths) => new() { Kind = kind, Id = id, SumTenths = tenths, Count = 1 };
}
