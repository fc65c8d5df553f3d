using System.Buffers;
using System.CommandLine;
using System.Text;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Bundles;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>compile</c>: a curriculum as one file that loads fast and without YAML.</summary>
internal static class CompileCommand
{
    private const string StandardOutput = "-";

    public static Command Create(ToolContext context)
    {
        Argument<string?> folder = new("DIR") { Description = "The folder of the curriculum.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> curriculum = CommonOptions.Curriculum();
        Option<string> output = new("--output", "-o") { Description = "The file to write; - for standard output.", HelpName = "FILE", Required = true };
        Command command = new("compile", "Checks a curriculum as validate does, and writes it as one file that every command takes instead of the folder.") { folder, curriculum, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string found = CurriculumFolder.Find(context, parsed.GetValue(folder) ?? parsed.GetValue(curriculum));
            if (File.Exists(found))
            {
                throw new UsageException($"{found} is a file; compile takes the folder of a curriculum.");
            }

            string file = parsed.GetValue(output)!;
            if (file != StandardOutput)
            {
                AtomicFile.CheckFolder(context.PathOf(file), "the compiled curriculum");
            }

            CurriculumLoadResult result = await YamlCurriculumLoader.LoadDirectoryAsync(found, new CurriculumLoadOptions { CheckVariants = true }, cancellationToken);

            // Standard output may be the bundle itself.
            await context.Error.WriteAsync(FindingsText.Of(result));
            if (!result.Success)
            {
                await context.Error.WriteLineAsync("diagnostic: a curriculum with errors is not compiled.");
                return ExitCodes.Findings;
            }

            await WriteAsync(context, result.Bank, file);
            return ExitCodes.Clean;
        });
        return command;
    }

    private static async Task WriteAsync(ToolContext context, ItemBank bank, string file)
    {
        ArrayBufferWriter<byte> bundle = new();
        CurriculumBundle.Write(bank, bundle);
        if (file == StandardOutput)
        {
            await context.Out.WriteAsync(Encoding.UTF8.GetString(bundle.WrittenSpan));
            return;
        }

        AtomicFile.Write(context.PathOf(file), bundle.WrittenSpan);
        await context.Out.WriteLineAsync($"Compiled into {file}, fingerprint {bank.Curriculum.Fingerprint}.");
    }
}
