using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>progress</c>: what changed between two saved sessions of one pupil.</summary>
internal static class ProgressCommand
{
    public static Command Create(ToolContext context)
    {
        Option<string?> curriculum = CommonOptions.Curriculum();
        Option<string> before = new("--before") { Description = "The earlier session file.", HelpName = "FILE", Required = true };
        Option<string> after = new("--after") { Description = "The later session file.", HelpName = "FILE", Required = true };
        Option<string> format = CommonOptions.Format("text", "json");
        Command command = new("progress", "Compares two assessments of one pupil.") { curriculum, before, after, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            ItemBank bank = await CurriculumFolder.LoadAsync(context, parsed.GetValue(curriculum), cancellationToken);
            AssessmentEngine engine = new(bank);
            AssessmentSession Read(Option<string> option) => engine.Resume(new SessionFile(context.PathOf(parsed.GetValue(option)!)).Read());
            AssessmentSession earlier = Read(before);
            AssessmentSession later = Read(after);
            if (earlier.PupilId != later.PupilId)
            {
                throw new FailedCheckException("The two sessions belong to different pupils; there is no progress between them.");
            }

            ProgressComparison comparison = ProgressComparison.Between(engine.Diagnose(earlier), engine.Diagnose(later));
            await context.Out.WriteAsync(parsed.GetValue(format) == "json" ? ToJson(comparison) : ToText(comparison, bank.Curriculum));
            return ExitCodes.Clean;
        });
        return command;
    }

    private static string ToJson(ProgressComparison comparison)
    {
        JsonObject json = Json.Result();
        json["strands"] = Json.List(comparison.Strands.Select(s => new JsonObject
        {
            ["strand"] = s.StrandId,
            ["before"] = Math.Round(s.Before, 1),
            ["after"] = Math.Round(s.After, 1),
            ["gain"] = Math.Round(s.Gain, 1),
            ["tooSmallToSay"] = s.IsTooSmallToSay,
        }));
        json["newlySecure"] = Json.List(comparison.NewlySecure);
        json["toLookAtAgain"] = Json.List(comparison.ToLookAtAgain);
        return Json.Indented(json) + "\n";
    }

    private static string ToText(ProgressComparison comparison, Curriculum curriculum)
    {
        StringBuilder text = new("Levels\n");
        if (comparison.Strands.Count == 0)
        {
            text.Append("  no strand was asked about in both assessments\n");
        }

        foreach (StrandProgress s in comparison.Strands)
        {
            string words = s.IsTooSmallToSay ? "too small to say" : string.Create(CultureInfo.InvariantCulture, $"{s.Gain:+0.0;-0.0}");
            text.Append(CultureInfo.InvariantCulture, $"  {curriculum.GetStrand(s.StrandId).Name}: {s.Before:0.0} to {s.After:0.0} ({words})\n");
        }

        Append(text, "Secure now, and asked about in the later assessment", comparison.NewlySecure, curriculum);
        Append(text, "Worth another look, as the later assessment saw it", comparison.ToLookAtAgain, curriculum);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string title, IReadOnlyList<string> skills, Curriculum curriculum)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{title}\n");
        foreach (string skill in skills.DefaultIfEmpty(""))
        {
            text.Append("  ").Append(skill.Length == 0 ? "nothing yet" : curriculum.GetSkill(skill).Statement).Append('\n');
        }
    }
}
