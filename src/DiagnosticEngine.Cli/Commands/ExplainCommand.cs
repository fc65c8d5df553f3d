using System.CommandLine;
using System.Text.Json.Nodes;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Loading;
using DiagnosticEngine.Reporting.Explanations;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>explain</c>: what a finding means and how to mend it, or why each question of a session was asked.</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolContext context)
    {
        Argument<string?> code = new("CODE") { Description = "Code of the finding, such as DE1203; none lists them all.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> curriculum = CommonOptions.Curriculum();
        Option<string?> session = new("--session")
        {
            Description = "A session file that assess wrote: why each question was asked, what its answer changed, and why it ended.",
            HelpName = "FILE",
        };
        Option<int?> step = new("--step") { Description = "With --session: this question alone.", HelpName = "N" };
        Option<string?> pattern = new("--pattern") { Description = "With --session: the evidence for and against this misconception, answer by answer.", HelpName = "MISCONCEPTION" };
        Option<string> format = CommonOptions.Format("text", "json", "md", "html");
        Command command = new("explain", "Says what a finding means and how to mend it, or why each question of a session was asked.") { code, curriculum, session, step, pattern, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string? asked = parsed.GetValue(code);
            if (parsed.GetValue(session) is not { } path)
            {
                return parsed.GetValue(step) is null && parsed.GetValue(pattern) is null && parsed.GetResult(format) is null or { Implicit: true }
                    ? await FindingAsync(context, asked)
                    : throw new UsageException("--step, --pattern and --format go with --session.");
            }

            if (asked is not null)
            {
                throw new UsageException("explain takes a code or --session, not both.");
            }

            AssessmentEngine engine = new(await CurriculumFolder.LoadAsync(context, parsed.GetValue(curriculum), cancellationToken));
            AssessmentSession resumed = engine.Resume(new SessionFile(context.PathOf(path)).Read());
            if (parsed.GetValue(step) is { } one && (one < 1 || one > resumed.Steps.Count))
            {
                throw new UsageException($"There is no question {one}: the session has {resumed.Steps.Count}.");
            }

            if (parsed.GetValue(pattern) is { } misconception)
            {
                await context.Out.WriteAsync(Pattern(resumed, misconception, parsed.GetValue(format)!));
                return ExitCodes.Clean;
            }

            await context.Out.WriteAsync(parsed.GetValue(format) switch
            {
                "json" => ToJson(resumed, parsed.GetValue(step)),
                "md" => ExplanationMarkdown.Write(resumed, parsed.GetValue(step)),
                "html" => ExplanationHtml.Write(resumed, parsed.GetValue(step)),
                _ => ExplanationText.Write(resumed, parsed.GetValue(step)),
            });
            return ExitCodes.Clean;
        });
        return command;
    }

    private static string Pattern(AssessmentSession session, string misconception, string format) =>
        !session.Bank.Curriculum.HasMisconception(misconception) ? throw new UsageException($"There is no misconception {misconception}.")
        : format switch
        {
            "json" => Json.Indented(PatternJson.Of(session, misconception)) + "\n",
            "md" => PatternExplanation.Markdown(session, misconception),
            "html" => PatternExplanation.Html(session, misconception),
            _ => PatternExplanation.Text(session, misconception),
        };

    private static string ToJson(AssessmentSession session, int? step)
    {
        JsonObject json = Json.Result();
        json["explanation"] = step is { } one ? StepJson.Explanation(session.Steps[one - 1], session.Bank.Curriculum) : StepJson.Session(session);
        return Json.Indented(json) + "\n";
    }

    private static async Task<int> FindingAsync(ToolContext context, string? code)
    {
        if (code is null)
        {
            foreach (FindingDescription description in FindingCatalogue.All)
            {
                await context.Out.WriteLineAsync($"{description.Code}  {description.Title}");
            }

            return ExitCodes.Clean;
        }

        FindingDescription found = FindingCatalogue.Find(code.ToUpperInvariant())
            ?? throw new UsageException($"There is no finding {code}; \"diagnostic explain\" lists them all.");
        await context.Out.WriteAsync($"{found.Code}: {found.Title}\n\n{found.Explanation}\n\nA sample that fails:\n\n{Indented(found.Sample)}\nThe mend: {found.Mend}\n");
        return ExitCodes.Clean;
    }

    private static string Indented(string sample) =>
        string.Concat(sample.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(l => l.Length == 0 ? "\n" : "    " + l + "\n"));
}
