using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Bundles;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Cli;

/// <summary>Finds and loads the curriculum that a command is about: a folder, or the file that <c>compile</c> wrote.</summary>
internal static class CurriculumFolder
{
    /// <summary>The folder or file asked for; else <c>curriculum/</c> in the working folder; else the shipped map.</summary>
    public static string Find(ToolContext context, string? asked)
    {
        if (asked is not null)
        {
            string path = context.PathOf(asked);
            return Directory.Exists(path) || File.Exists(path) ? path : throw new UsageException($"There is no folder or file {asked}.");
        }

        string here = context.PathOf("curriculum");
        return File.Exists(Path.Combine(here, "curriculum.yaml")) ? here : context.ShippedCurriculum;
    }

    public static async Task<ItemBank> LoadAsync(ToolContext context, string? asked, CancellationToken cancellationToken)
    {
        string found = Find(context, asked);
        if (File.Exists(found))
        {
            return ReadBundle(found);
        }

        // Trying out every variant is what "validate" is for; a pupil should not wait for it.
        CurriculumLoadResult loaded = await YamlCurriculumLoader.LoadDirectoryAsync(found, cancellationToken);
        if (loaded.Success)
        {
            return loaded.Bank;
        }

        foreach (CurriculumDiagnostic diagnostic in loaded.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(10))
        {
            await context.Error.WriteLineAsync(diagnostic.ToString());
        }

        throw new FailedCheckException($"The curriculum in {found} has errors; \"diagnostic validate {found}\" lists them all.");
    }

    /// <exception cref="FailedCheckException">The file is no compiled curriculum, or damaged.</exception>
    public static ItemBank ReadBundle(string file)
    {
        try
        {
            using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
            return CurriculumBundle.Read(stream);
        }
        catch (CurriculumBundleException e)
        {
            throw new FailedCheckException($"{file}: {e.Message}");
        }
    }
}
