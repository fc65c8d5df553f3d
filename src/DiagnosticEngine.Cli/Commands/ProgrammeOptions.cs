using System.CommandLine;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Cli.Commands;

/// <summary>The options by which cohort and progress say what to compare in the records of a programme.</summary>
internal sealed class ProgrammeOptions
{
    private const string None = "none";

    private readonly Option<DateOnly?> _from = DateArgument.Option("--from", "The earliest day that counts. Default: from the first assessment on.");

    private readonly Option<DateOnly?> _to = DateArgument.Option("--to", "The latest day that counts. Default: to the last assessment.");

    private readonly Option<int> _weeksYear = new("--weeks-year")
    {
        Description = "Weeks in a year, for rates: 52 of the calendar or 39 of school.",
        HelpName = "52|39",
        DefaultValueFactory = _ => 52,
    };

    private readonly Option<string> _weeks = new("--weeks")
    {
        Description = "Which weeks count: those with a lesson that the pupil was at, or all on the calendar between the assessments.",
        HelpName = "taught|calendar",
        DefaultValueFactory = _ => "taught",
    };

    private readonly Option<string> _months = new("--months")
    {
        Description = "Gains in months too, by one factor: 12 to a level, or 10 school months. Default: none.",
        HelpName = "none|10|12",
        DefaultValueFactory = _ => None,
    };

    private readonly Option<string?> _mapping = new("--mapping")
    {
        Description = "A JSON file that says which levels of another map version or policy mean the same; without it such assessments are not compared.",
        HelpName = "FILE",
    };

    public ProgrammeOptions()
    {
        _weeksYear.AcceptOnlyFromAmong("52", "39");
        _weeks.AcceptOnlyFromAmong("taught", "calendar");
        _months.AcceptOnlyFromAmong(None, "10", "12");
    }

    public void AddTo(Command command)
    {
        command.Add(_from);
        command.Add(_to);
        command.Add(_weeksYear);
        command.Add(_weeks);
        command.Add(_months);
        command.Add(_mapping);
    }

    /// <exception cref="UsageException">An option is out of range, or two do not go together.</exception>
    /// <exception cref="FailedCheckException">The mapping cannot be read.</exception>
    public async Task<ProgrammeProgressOptions> ReadAsync(ParseResult parsed, ToolContext context, CancellationToken cancellationToken)
    {
        ProgrammeProgressOptions options = new()
        {
            From = parsed.GetValue(_from),
            To = parsed.GetValue(_to),
            WeeksInYear = parsed.GetValue(_weeksYear),
            CountsCalendar = parsed.GetValue(_weeks) == "calendar",
            Months = parsed.GetValue(_months) switch
            {
                "10" => MonthsFactor.SchoolMonths,
                "12" => MonthsFactor.AgeMonths,
                _ => MonthsFactor.None,
            },
        };
        return options switch
        {
            { CountsCalendar: true, WeeksInYear: not 52 } => throw new UsageException("--weeks calendar goes with --weeks-year 52: a school year of 39 weeks has no holidays in it."),
            _ when options.To < options.From => throw new UsageException("--to is not before --from."),
            _ => parsed.GetValue(_mapping) is { } file ? options with { Mapping = await ProgrammeFile.ReadMappingAsync(context, file, cancellationToken) } : options,
        };
    }
}
