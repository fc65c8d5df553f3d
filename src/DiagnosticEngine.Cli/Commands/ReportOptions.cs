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

    public Option<string> Session { get; } = CommonOptions.Session("The session file that assess wrote.");

    public Option<string> For { get; } = new("--for") { Description = "Who reads it: adult, or pupil (what I can do, what is next; no levels).", HelpName = "adult|pupil", DefaultValueFactory = _ => "adult" };

    public Option<DateOnly?> Date { get; } = new("--date") { Description = "The day of the assessment. Default: the one that the session noted.", HelpName = "YYYY-MM-DD", CustomParser = DateArgument.Parse };

    public Option<int?> Year { get; } = new("--year") { Description = "The pupil's year group, 1 to 13. Default: the one that the session noted.", HelpName = "N" };

    public Option<DateOnly?> YearBegan { get; } = new("--year-began")
    {
        Description = "The first day of that school year. Default: the last 1 September up to the day of the assessment.",
        HelpName = "YYYY-MM-DD",
        CustomParser = DateArgument.Parse,
    };

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
        foreach (Option option in new Option[] { Curriculum, Session, For, Date, Year, YearBegan, Levels, Steps, Format, Output })
        {
            command.Options.Add(option);
        }
    }

    public LevelPolicy PolicyOf(ParseResult parsed, Curriculum curriculum) =>
        parsed.GetValue(Levels) is { } name ? curriculum.LevelPolicy with { Start = s_policies[name] } : curriculum.LevelPolicy;

    /// <summary>Where in their school years the pupil is; null where the year group or the day is not known.</summary>
    /// <exception cref="UsageException">The year group is none, or the year began after the assessment.</exception>
    public SchoolYearPoint? PointOf(ParseResult parsed, AssessmentSession session, DateOnly? day)
    {
        if ((parsed.GetValue(Year) ?? session.Options.Year) is not { } year || day is not { } on)
        {
            return null;
        }

        if (year is < 1 or > 13)
        {
            throw new UsageException("--year is from 1 to 13.");
        }

        DateOnly began = parsed.GetValue(YearBegan) ?? new DateOnly(on.Month >= FirstMonth ? on.Year : on.Year - 1, FirstMonth, 1);
        return began > on ? throw new UsageException("--year-began is after the assessment.") : SchoolYearPoint.OnDay(year, began, on);
    }
}
