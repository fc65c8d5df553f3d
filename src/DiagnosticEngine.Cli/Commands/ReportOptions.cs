using System.CommandLine;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli.Commands;

/// <summary>The options of <c>report</c>.</summary>
internal sealed class ReportOptions
{
    /// <summary>The school year begins on 1 September, as in England.</summary>
    private const int FirstMonth = 9;

    private static readonly IReadOnlyDictionary<string, StartLevelPolicy> s_policies = new Dictionary<string, StartLevelPolicy>(StringComparer.Ordinal)
    {
        ["exclude"] = StartLevelPolicy.Exclude,
        ["floor"] = StartLevelPolicy.Floor,
        ["start-level"] = StartLevelPolicy.StartLevel,
    };

    public ReportOptions()
    {
        Session.Required = true;
        For.AcceptOnlyFromAmong("adult", "pupil");
        Levels.AcceptOnlyFromAmong([.. s_policies.Keys]);
    }

    public Option<string?> Curriculum { get; } = CommonOptions.Curriculum();

    public Option<string[]> Session { get; } = new("--session") { Description = "The session file that assess wrote; again for earlier assessments of the same pupil, to show what changed.", HelpName = "FILE" };

    public Option<string?> Records { get; } = new("--records") { Description = "The records of the programme: lessons, confidence, what the pupil said, other results, year groups.", HelpName = "FILE" };

    /// <summary>What to compare, and how.</summary>
    public ProgrammeOptions Programme { get; } = new();

    public Option<string> For { get; } = new("--for") { Description = "Who reads it: adult, or pupil (what I can do, what is next; no levels).", HelpName = "adult|pupil", DefaultValueFactory = _ => "adult" };

    public Option<DateOnly?> Date { get; } = DateArgument.Option("--date", "The day of the assessment. Default: the one that the session noted.");

    public Option<int?> Year { get; } = new("--year") { Description = "The pupil's year group, 1 to 13. Default: the one in the records, else the one that the session noted.", HelpName = "N" };

    public Option<DateOnly?> YearBegan { get; } = DateArgument.Option("--year-began", "The first day of that school year. Default: the one in the records, else the last 1 September up to the day of the assessment.");

    public Option<string?> Levels { get; } = new("--levels")
    {
        Description = "What a strand has that begins above Level 1 while nothing of it is there: exclude (no level), floor (one below its first) or start-level (its first). Default: the curriculum's own rule.",
        HelpName = "exclude|floor|start-level",
    };

    public Option<int> Steps { get; } = new("--steps") { Description = "How many steps of the roadmap to print in full.", HelpName = "N", DefaultValueFactory = _ => 3 };

    public Option<string> Format { get; } = CommonOptions.Format("text", "html", "md", "json");

    public Option<string?> Output { get; } = new("--output", "-o") { Description = "The file to write. Default: standard output.", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { Curriculum, Session, Records, For, Date, Year, YearBegan, Levels, Steps, Format, Output })
        {
            command.Options.Add(option);
        }

        Programme.AddTo(command);
    }

    public LevelPolicy PolicyOf(ParseResult parsed, Curriculum curriculum) =>
        parsed.GetValue(Levels) is { } name ? curriculum.LevelPolicy with { Start = s_policies[name] } : curriculum.LevelPolicy;

    /// <summary>Where in their school years the pupil is; null where the year group or the day is not known.</summary>
    /// <exception cref="UsageException">The year group is none, or the year began after the assessment.</exception>
    public SchoolYearPoint? PointOf(ParseResult parsed, AssessmentSession session, ProgrammeRecord? records, DateOnly? day)
    {
        if (day is not { } on)
        {
            return null;
        }

        YearEntry? noted = records?.Pupils.FirstOrDefault(p => p.PupilId == session.PupilId)?.Years.Where(y => y.Began <= on).MaxBy(y => y.Began);
        if ((parsed.GetValue(Year) ?? noted?.YearGroup ?? session.Options.Year) is not { } year)
        {
            return null;
        }

        if (year is < 1 or > 13)
        {
            throw new UsageException("--year is from 1 to 13.");
        }

        DateOnly began = parsed.GetValue(YearBegan) ?? noted?.Began ?? new DateOnly(on.Month >= FirstMonth ? on.Year : on.Year - 1, FirstMonth, 1);
        return began > on ? throw new UsageException("--year-began is after the assessment.") : SchoolYearPoint.OnDay(year, began, on);
    }
}
