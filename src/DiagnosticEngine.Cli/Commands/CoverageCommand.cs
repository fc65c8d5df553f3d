using System.CommandLine;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>coverage</c>: what the items of a curriculum can show.</summary>
internal static class CoverageCommand
{
    public static Command Create(ToolContext context)
    {
        Option<string?> curriculum = CommonOptions.Curriculum();
        Option<string> format = CommonOptions.Format("text", "json");
        Command command = new("coverage", "Shows what the items can tell apart: each misconception, the items that show it, and its rivals.") { curriculum, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            ItemBank bank = await CurriculumFolder.LoadAsync(context, parsed.GetValue(curriculum), cancellationToken);
            IReadOnlyList<MisconceptionCoverage> found = MisconceptionCoverage.Of(bank);
            await context.Out.WriteAsync(parsed.GetValue(format) == "json" ? Json.Indented(MisconceptionCoverageText.Json(found)) + "\n" : MisconceptionCoverageText.Of(found));
            return ExitCodes.Clean;
        });
        return command;
    }
}
