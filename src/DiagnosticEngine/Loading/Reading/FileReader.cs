using System.Globalization;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Syntax;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>Fetches files from a source, within limits, and builds their node trees.</summary>
internal sealed class FileReader(ICurriculumSource source, CurriculumLoadOptions options, FindingLog log)
{
    private readonly NodeBudget _budget = new(options.MaxNodes);

    /// <summary>Files that exist but were not read to their end.</summary>
    public List<SourceFile> Unread { get; } = [];

    /// <summary>Reads one file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="order">Its place in the order of findings.</param>
    /// <param name="missing">Logs that it does not exist.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<(SourceFile File, YamlNode? Root)> ReadAsync(string path, int order, Action missing, CancellationToken cancellationToken)
    {
        SourceFile nothing = new(path, order, "");
        byte[]? bytes;
        try
        {
            Stream? stream = await source.OpenAsync(path, cancellationToken).ConfigureAwait(false);
            if (stream is null)
            {
                missing();
                return (nothing, null);
            }

            await using (stream.ConfigureAwait(false))
            {
                bytes = await ReadLimitedAsync(stream, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            log.Add(FileFindings.FileUnreadable, nothing.Top, $"The file cannot be read: {e.Message}");
            return (nothing, null);
        }

        if (bytes is null)
        {
            log.Add(FileFindings.FileTooLarge, nothing.Top, string.Create(CultureInfo.InvariantCulture, $"The file has more than {options.MaxFileBytes:N0} bytes."));
            return (nothing, null);
        }

        bool isText = FileText.TryDecode(path, order, bytes, log, out SourceFile file);
        YamlNode? root = isText && !_budget.IsSpent ? new YamlTreeReader(file, log, _budget, options.MaxDepth).Read() : null;
        if (root is null)
        {
            Unread.Add(file);
        }

        return (file, root);
    }

    /// <summary>The bytes; null when there are more than the limit, and then no more than the limit were read.</summary>
    private async Task<byte[]?> ReadLimitedAsync(Stream stream, CancellationToken cancellationToken)
    {
        if (stream.CanSeek && stream.Length > options.MaxFileBytes)
        {
            return null;
        }

        using MemoryStream all = new();
        byte[] buffer = new byte[81_920];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (all.Length + read > options.MaxFileBytes)
            {
                return null;
            }

            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}
