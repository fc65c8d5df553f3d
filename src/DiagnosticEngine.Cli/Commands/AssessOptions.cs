using System.CommandLine;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli.Commands;

/// <summary>The options of <c>assess</c>.</summary>
internal sealed class AssessOptions
{
    private static readonly SessionOptions s_defaults = new();

    public Option<string?> Curriculum { get; } = CommonOptions.Curriculum();

    public Option<ulong> Seed { get; } = CommonOptions.Seed();

    public Option<string[]> Area { get; } = new("--area") { Description = "Area to assess; may be given again. Default: all.", HelpName = "A" };

    public Option<string[]> Strand { get; } = new("--strand") { Description = "Strand to assess; may be given again. Default: all.", HelpName = "S" };

    public Option<int> FromLevel { get; } = new("--from-level") { Description = "Lowest level to ask about.", HelpName = "N", DefaultValueFactory = _ => s_defaults.FromLevel };

    public Option<int?> ToLevel { get; } = new("--to-level") { Description = "Highest level to ask about.", HelpName = "N" };

    public Option<int?> Year { get; } = new("--year") { Description = "The pupil's school year, for reports; it never changes what is asked.", HelpName = "N" };

    public Option<DateOnly?> Date { get; } = DateArgument.Option("--date", "The day of the assessment, for reports and records; it never changes what is asked. Default: today.");

    public Option<string> Policy { get; } = new("--policy")
    {
        Description = "abstract-first (symbols, then pictures, then objects on the same skill), concrete-first (the other way round), "
            + "confidence (likely successes, no long runs of failures, ends on a success) or information-only.",
        HelpName = "P",
        DefaultValueFactory = _ => s_defaults.Policy,
    };

    public Option<string> Selector { get; } = new("--selector")
    {
        Description = "diagnosis, roadmap, information (per minute), information-per-item, half-split, fisher, level-order, propagation or random.",
        HelpName = "S",
        DefaultValueFactory = _ => s_defaults.Selector,
    };

    public Option<string?> Mastery { get; } = new("--mastery")
    {
        Description = "Checks one skill alone, in symbols or in the representation named, until it is clear whether enough answers are right without help.",
        HelpName = "SKILL[:abstract|pictorial|concrete]",
    };

    public Option<int> MaxItems { get; } = new("--max-items") { Description = "Most questions.", HelpName = "N", DefaultValueFactory = _ => s_defaults.MaxItems };

    public Option<double> MaxMinutes { get; } = new("--max-minutes") { Description = "Most minutes, in expected minutes.", HelpName = "N", DefaultValueFactory = _ => s_defaults.MaxMinutes };

    public Option<string?> Observer { get; } = new("--observer")
    {
        Description = "Opaque id of the adult beside the pupil. Without one, tasks with real objects are not proposed.",
        HelpName = "ID",
    };

    public Option<string> Pupil { get; } = new("--pupil") { Description = "Opaque id of the pupil; never a name.", HelpName = "ID", DefaultValueFactory = _ => "pupil" };

    public Option<string?> Session { get; } = new("--session")
    {
        Description = "Saves after every answer; resumes from the same file, with the options that it was started with.",
        HelpName = "FILE",
    };

    public Option<bool> NewSitting { get; } = new("--new-sitting") { Description = "With --session: begins another sitting, such as the next day's." };

    public Option<string> Wording { get; } = CommonOptions.Wording();

    public Option<string?> Protocol { get; } = new("--protocol") { Description = "jsonl: one JSON object a line over standard input and output.", HelpName = "jsonl" };

    public Option<bool> Reveal { get; } = new("--reveal") { Description = "With --protocol jsonl: each question comes with its key." };

    public Option<string?> Evidence { get; } = new("--evidence")
    {
        Description = $"CSV of teachers' judgements and earlier tests, with a header: {EvidenceCsv.Columns}. They are no answers and have no part in levels; an id counts once.",
        HelpName = "FILE",
    };

    public Option<bool> Why { get; } = new("--why") { Description = "Says at the end why each question was asked and what its answer changed." };

    /// <summary>The options that a session keeps from its start.</summary>
    public IReadOnlyList<Option> SetAtTheStart => [Area, Strand, FromLevel, ToLevel, Year, Date, Seed, Policy, Selector, MaxItems, MaxMinutes, Observer, Mastery, Wording];

    /// <summary>The options that a check of one skill has no use for.</summary>
    public IReadOnlyList<Option> NotWithMastery => [Area, Strand, FromLevel, ToLevel, Policy, Selector, MaxItems, MaxMinutes];

    public void AddTo(Command command)
    {
        Protocol.AcceptOnlyFromAmong("jsonl");
        foreach (Option option in new Option[]
        {
            Curriculum, Area, Strand, FromLevel, ToLevel, Year, Date, Seed, Policy, Selector, MaxItems, MaxMinutes, Mastery, Observer, Wording, Pupil, Session, NewSitting, Evidence, Protocol, Reveal, Why,
        })
        {
            command.Options.Add(option);
        }
    }

    public SessionOptions ToSessionOptions(ParseResult parsed, DateOnly today) => new()
    {
        Areas = parsed.GetValue(Area) ?? [],
        Strands = parsed.GetValue(Strand) ?? [],
        FromLevel = parsed.GetValue(FromLevel),
        ToLevel = parsed.GetValue(ToLevel) ?? s_defaults.ToLevel,
        Year = parsed.GetValue(Year),
        Date = parsed.GetValue(Date) ?? today,
        Policy = parsed.GetValue(Policy)!,
        Selector = parsed.GetValue(Selector)!,
        MaxItems = parsed.GetValue(MaxItems),
        MaxMinutes = parsed.GetValue(MaxMinutes),
        ObserverId = parsed.GetValue(Observer),
        Wording = CommonOptions.WordingOf(parsed.GetValue(Wording)!),
    };
}
