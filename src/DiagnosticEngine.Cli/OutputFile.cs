using System.Text;

namespace DiagnosticEngine.Cli;

/// <summary>Where a command's result goes: a file that was named and is never half-written, else standard output.</summary>
internal static class OutputFile
{
    public static async Task WriteAsync(ToolContext context, string? path, string text, CancellationToken cancellationToken)
    {
        if (path is null)
        {
            await context.Out.WriteAsync(text);
            return;
        }

        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            AtomicFile.Write(context.PathOf(path), Encoding.UTF8.GetBytes(text));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{path} cannot be written: {e.Message}");
        }
    }
}
