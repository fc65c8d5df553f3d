using DiagnosticEngine.Records;

namespace DiagnosticEngine.Cli;

/// <summary>Opens files of records.</summary>
internal static class RecordFiles
{
    /// <exception cref="FailedCheckException">There is no such file.</exception>
    public static async Task<RecordFile> ReadAsync(ToolContext context, string name, CancellationToken cancellationToken)
    {
        string path = context.PathOf(name);
        return File.Exists(path)
            ? new(name, await File.ReadAllBytesAsync(path, cancellationToken))
            : throw new FailedCheckException($"There is no file {name}.");
    }
}
