using System.CommandLine;
using System.Globalization;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Items;
using DiagnosticEngine.Simulation.Patterns;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>simulate --patterns</c>: pupils who follow wrong rules, and how soon the rules are named.</summary>
internal sealed class PatternStudyRun
{
    private readonly Option<string?> _problem = new("--patterns") { Description = "Instead: pupils who follow the wrong rules of a problem, such as subtraction, and how soon they are named.", HelpName = "PROBLEM" };
    private readonly Option<string> _stabilities = new("--stability")
    {
        Description = "With --patterns: how often a rule shows where it bites, with commas.",
        HelpName = "S,S",
        DefaultValueFactory = _ => "1,0.8,0.6",
    };

    private readonly Option<int> _pairs = new("--pairs") { Description = "With --patterns: how many pairs of rules are followed together.", HelpName = "N", DefaultValueFactory = _ => 30 };
    private readonly Option<string?> _items = new("--items") { Description = "With --patterns: only these items, with commas; all that pose the problem otherwise.", HelpName = "ID,ID" };
    private readonly Option<int> _draws = new("--draws") { Description = "With --patterns: how many sets of numbers are compared for a question; 1 to draw without looking.", HelpName = "N", DefaultValueFactory = _ => 32 };

    public bool IsWanted(ParseResult parsed) => parsed.GetValue(_problem) is not null;

    public void AddTo(Command command)
    {
        command.Add(_problem);
        command.Add(_stabilities);
        command.Add(_pairs);
        command.Add(_draws);
        command.Add(_items);
    }

    /// <summary>The study, written out.</summary>
    public string Run(ParseResult parsed, ItemBank bank, PatternStudyOptions common, string format, CancellationToken cancellationToken)
    {
        if (format is not ("text" or "json"))
        {
            throw new UsageException("--patterns writes text or json.");
        }

        if (parsed.GetValue(_pairs) < 0 || parsed.GetValue(_draws) < 1)
        {
            throw new UsageException("--pairs is at least 0, --draws at least 1.");
        }

        PatternStudyOptions options = common with
        {
            ProblemId = parsed.GetValue(_problem)!,
            Stabilities = [.. parsed.GetValue(_stabilities)!.Split(',').Select(Rate)],
            Pairs = parsed.GetValue(_pairs),
            DrawsCompared = parsed.GetValue(_draws),
        };
        try
        {
            ItemBank asked = PatternStudy.BankFor(bank, options.ProblemId);
            if (parsed.GetValue(_items) is { } ids)
            {
                asked = Only(asked, ids.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            }

            PatternStudyResult result = new AssessmentEngine(asked).CreatePatternStudy().Run(options, cancellationToken);
            return format == "json" ? Json.Indented(PatternStudyJson.Of(result)) + "\n" : PatternStudyText.Of(result);
        }
        catch (ArgumentException e)
        {
            throw new UsageException(e.Message.Split(" (Parameter", StringSplitOptions.None)[0]);
        }
    }

    private static ItemBank Only(ItemBank bank, string[] ids) =>
        ids.FirstOrDefault(i => !bank.TryGetItem(i, out _)) is { } unknown
            ? throw new UsageException($"There is no item {unknown} that poses the problem.")
            : new(bank.Curriculum, bank.Items.Where(i => ids.Contains(i.Id, StringComparer.Ordinal)), bank.Problems);

    private static double Rate(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double rate) && rate is > 0 and <= 1
            ? rate
            : throw new UsageException("--stability takes numbers above 0 and at most 1.");
}
