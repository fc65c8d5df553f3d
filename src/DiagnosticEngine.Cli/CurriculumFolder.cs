using DiagnosticEngine.Items;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Cli;

/// <summary>Finds and loads the curriculum that a command is about.</summary>
internal static class CurriculumFolder
{
    /// <summary>The folder asked for; else <c>curriculum/</c> in the working folder; else the shipped map.</summary>
    public static string Find(ToolContext context, string? asked)
    {
        if (asked is not null)
        {
            string folder = context.PathOf(asked);
            return Directory.Exists(folder) ? folder : throw new UsageException($"There is no folder {asked}.");
        }

        string here = context.PathOf("curriculum");
        return File.Exists(Path.Combine(here, "curriculum.yaml")) ? here : context.ShippedCurriculum;
    }

    public static async Task<ItemBank> LoadAsync(ToolContext context, string? asked, CancellationToken cancellationToken)
    {
        string folder = Find(context, asked);
        // Trying out every variant is what "validate" is for; a pupil should not wait for it.
        CurriculumLoadResult loaded = await YamlCurriculumLoader.LoadDirectoryAsync(folder, cancellationToken);
        if (loaded.Success)
        {
            return loaded.Bank;
        }

        foreach (CurriculumDiagnostic diagnostic in loaded.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(10))
        {
            await context.Error.WriteLineAsync(diagnostic.ToString());
        }

        throw new FailedCheckException($"The curriculum in {folder} has errors; \"diagnostic validate {folder}\" lists them all.");
    }
}
