using System.Text;

namespace DiagnosticEngine.Cli;

/// <summary>Where a command's result goes: a file that was named, else standard output.</summary>
internal static class OutputFile
{
    public static async Task WriteAsync(ToolContext context, string? path, string text, CancellationToken cancellationToken)
    {
        if (path is null)
        {
            await context.Out.WriteAsync(text);
            return;
        }

        try
        {
            await File.WriteAllTextAsync(context.PathOf(path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{path} cannot be written: {e.Message}");
        }
    }
}
