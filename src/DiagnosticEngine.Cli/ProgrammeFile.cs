using System.Text;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Cli;

/// <summary>Reads the records of a programme, and mappings between maps, from files.</summary>
internal static class ProgrammeFile
{
    private const int MostTenths = 100;

    /// <exception cref="FailedCheckException">There is no such file, or it is damaged.</exception>
    public static async Task<ProgrammeRecord> ReadAsync(ToolContext context, string name, CancellationToken cancellationToken)
    {
        ProgrammeRecord record = await ReadAsync(context, name, "records file", ProgrammeRecord.FromJson, cancellationToken);
        LessonEntry? odd = record.Lessons.FirstOrDefault(l => l.Present.Any(p => p.StartTenths is < 0 or > MostTenths || p.EndTenths is < 0 or > MostTenths));
        return odd is null ? record : throw new FailedCheckException($"{name}: a confidence in the lesson of {odd.Date:yyyy-MM-dd} is not from 0 to 10.");
    }

    /// <exception cref="FailedCheckException">There is no such file, or it is damaged.</exception>
    public static Task<LevelMapping> ReadMappingAsync(ToolContext context, string name, CancellationToken cancellationToken) =>
        ReadAsync(context, name, "mapping file", LevelMapping.FromJson, cancellationToken);

    private static async Task<T> ReadAsync<T>(ToolContext context, string name, string what, Func<string, T> read, CancellationToken cancellationToken)
    {
        string path = context.PathOf(name);
        if (!File.Exists(path))
        {
            throw new FailedCheckException($"There is no {what} {path}.");
        }

        try
        {
            return read(await File.ReadAllTextAsync(path, Encoding.UTF8, cancellationToken));
        }
        catch (RecordFormatException e)
        {
            throw new FailedCheckException($"{name}: {e.Message}");
        }
    }
}
