using System.CommandLine;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli.Commands;

/// <summary>The options of <c>progress</c> that name two sessions of one pupil, and the comparison of what they found.</summary>
internal sealed class SessionPair
{
    private readonly Option<string?> _before = new("--before") { Description = "The earlier session file.", HelpName = "FILE" };

    private readonly Option<string?> _after = new("--after") { Description = "The later session file.", HelpName = "FILE" };

    private readonly Option<DateOnly?> _beforeDate = DateArgument.Option("--before-date", "The day of the earlier session. Default: the one that it noted; without both days there is no time and no rate.");

    private readonly Option<DateOnly?> _afterDate = DateArgument.Option("--after-date", "The day of the later session. Default: the one that it noted.");

    public void AddTo(Command command)
    {
        command.Add(_before);
        command.Add(_after);
        command.Add(_beforeDate);
        command.Add(_afterDate);
    }

    /// <exception cref="UsageException">Only a part of the options is given.</exception>
    public bool IsGiven(ParseResult parsed)
    {
        bool hasBoth = parsed.GetValue(_before) is not null && parsed.GetValue(_after) is not null;
        bool hasOne = parsed.GetValue(_before) is not null || parsed.GetValue(_after) is not null;
        bool hasDates = parsed.GetValue(_beforeDate) is not null && parsed.GetValue(_afterDate) is not null;
        bool hasDate = parsed.GetValue(_beforeDate) is not null || parsed.GetValue(_afterDate) is not null;
        return hasOne == hasBoth && hasDate == hasDates && (hasBoth || !hasDate)
            ? hasBoth
            : throw new UsageException("--before and --after go together, and so do --before-date and --after-date, with the sessions.");
    }

    /// <exception cref="FailedCheckException">The sessions are of different pupils, or a file is missing.</exception>
    /// <exception cref="SnapshotException">A file is damaged, or of another map.</exception>
    public ProgressReport Compare(ParseResult parsed, ToolContext context, AssessmentEngine engine, ProgrammeRecord? record, ProgrammeProgressOptions options)
    {
        AssessmentSession Read(Option<string?> option) => engine.Resume(new SessionFile(context.PathOf(parsed.GetValue(option)!)).Read());
        AssessmentSession earlier = Read(_before);
        AssessmentSession later = Read(_after);
        if (earlier.PupilId != later.PupilId)
        {
            throw new FailedCheckException("The two sessions belong to different pupils; there is no progress between them.");
        }

        DateOnly? first = parsed.GetValue(_beforeDate) ?? earlier.Options.Date;
        DateOnly? second = parsed.GetValue(_afterDate) ?? later.Options.Date;
        return PupilSessions.Between(engine, earlier, later, first, second, record, options);
    }
}
