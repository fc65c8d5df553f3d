using System.CommandLine;
using System.Globalization;
using System.Text;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Cli.Commands;

/// <summary>The options of <c>roadmap</c> that make it a plan over lessons.</summary>
internal sealed class LessonOptions
{
    // Less than the 1 of a named area: what comes first is settled, and what is left goes to the rest.
    private const double AfterPriority = 0.1;

    private readonly Option<int?> _lessons = new("--lessons")
    {
        Description = "Plan this many lessons: the steps of greatest worth that fit with all that they rest on, lesson by lesson, with short looks back.",
        HelpName = "N",
    };

    private readonly Option<int?> _minutes = new("--lesson-minutes") { Description = "Minutes of a lesson. Default: 40.", HelpName = "M" };

    private readonly Option<string[]> _priority = new("--priority")
    {
        Description = "An area that comes first; others get what it leaves, and what it rests on elsewhere is marked. May be given more than once.",
        HelpName = "AREA",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _target = new("--target")
    {
        Description = "Where the plan is to lead before all else: ready for a skill, or a level in a strand or area.",
        HelpName = "SKILL|STRAND:LEVEL",
    };

    private readonly Option<string?> _previous = new("--previous")
    {
        Description = "An earlier plan, as written with --format json: says what came, left and moved since, and why. The file stays as it is.",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        command.Add(_lessons);
        command.Add(_minutes);
        command.Add(_priority);
        command.Add(_target);
        command.Add(_previous);
    }

    /// <summary>What lessons to plan; null for the order alone.</summary>
    /// <exception cref="UsageException">An option is out of range or goes with --lessons only.</exception>
    public LessonPlanOptions? Read(ParseResult parsed)
    {
        string[] priority = parsed.GetValue(_priority) ?? [];
        if (parsed.GetValue(_lessons) is not { } lessons)
        {
            return parsed.GetValue(_minutes) is null && priority.Length == 0 && parsed.GetValue(_target) is null && parsed.GetValue(_previous) is null
                ? null
                : throw new UsageException("--lesson-minutes, --priority, --target and --previous go with --lessons.");
        }

        LessonPlanOptions options = new() { Lessons = lessons, Target = TargetOf(parsed.GetValue(_target)) };
        return options with
        {
            LessonMinutes = parsed.GetValue(_minutes) ?? options.LessonMinutes,
            Weights = priority.Length == 0 ? options.Weights : options.Weights with
            {
                Areas = priority.Distinct(StringComparer.Ordinal).ToDictionary(a => a, _ => 1.0, StringComparer.Ordinal),
                OtherAreas = AfterPriority,
            },
        };
    }

    /// <summary>The earlier plan; null where none is named.</summary>
    /// <exception cref="FailedCheckException">There is no such file, or it holds no plan.</exception>
    public async Task<LessonPlan?> ReadPreviousAsync(ParseResult parsed, ToolContext context, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_previous) is not { } name)
        {
            return null;
        }

        string path = context.PathOf(name);
        return File.Exists(path)
            ? EarlierPlan.Read(await File.ReadAllTextAsync(path, Encoding.UTF8, cancellationToken), path)
            : throw new FailedCheckException($"There is no file {path}.");
    }

    private static PlanTarget? TargetOf(string? text)
    {
        if (text is null)
        {
            return null;
        }

        int colon = text.LastIndexOf(':');
        return colon < 0 ? PlanTarget.ReadyFor(text)
            : int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int level) ? PlanTarget.LevelIn(text[..colon], level)
            : throw new UsageException("--target is the id of a skill, or that of a strand or area, a colon and a level, such as number:3.");
    }
}
