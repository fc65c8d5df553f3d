using System.CommandLine;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Items;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>validate</c>: all findings of a curriculum.</summary>
internal static class ValidateCommand
{
    public static Command Create(ToolContext context)
    {
        Argument<string?> folder = new("DIR") { Description = "The folder of the curriculum. The file that compile wrote is only read: it was checked when it was compiled.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> curriculum = CommonOptions.Curriculum();
        Option<bool> strict = new("--strict") { Description = "Warnings count as failures too." };
        Option<bool> variants = new("--variants") { Description = "Also prints, item by item, how many variants there are and what share is refused because outcomes would be confused." };
        Option<string> format = CommonOptions.Format("text", "json", "sarif", "github");
        Command command = new("validate", "Reads a curriculum and prints everything that is wrong or doubtful in it.") { folder, curriculum, strict, variants, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string found = CurriculumFolder.Find(context, parsed.GetValue(folder) ?? parsed.GetValue(curriculum));
            if (File.Exists(found))
            {
                await context.Out.WriteAsync(OfBundle(CurriculumFolder.ReadBundle(found), parsed.GetValue(variants) || parsed.GetValue(format) != "text"));
                return ExitCodes.Clean;
            }

            CurriculumLoadResult result = await YamlCurriculumLoader.LoadDirectoryAsync(found, new CurriculumLoadOptions { CheckVariants = true }, cancellationToken);
            await context.Out.WriteAsync(Render(result, parsed.GetValue(variants), parsed.GetValue(format)!));
            bool failed = result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error
                || (parsed.GetValue(strict) && d.Severity == DiagnosticSeverity.Warning));
            return failed ? ExitCodes.Findings : ExitCodes.Clean;
        });
        return command;
    }

    private static string OfBundle(ItemBank bank, bool wantsFindings) => wantsFindings
        ? throw new UsageException("A compiled curriculum has no findings to list; validate the folder that it was compiled from.")
        : FindingsText.Counts(bank) + "Compiled: it was checked when it was compiled, and is whole. To see findings, validate the folder that it was compiled from.\n";

    private static string Render(CurriculumLoadResult result, bool variants, string format) => format switch
    {
        "json" => Json.Indented(FindingsJson.Of(result, variants)) + "\n",
        "sarif" => Json.Indented(FindingsSarif.Of(result.Diagnostics)) + "\n",
        "github" => FindingsGitHub.Of(result.Diagnostics),
        _ => (variants ? SurveyText.Of(result.Surveys) + "\n" : "") + FindingsText.Of(result),
    };
}
