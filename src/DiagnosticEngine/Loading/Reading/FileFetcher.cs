using System.Globalization;
using DiagnosticEngine.Loading.Catalogue;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>Fetches files from a source, one after the other and within limits.</summary>
internal sealed class FileFetcher(ICurriculumSource source, CurriculumLoadOptions options)
{
    /// <summary>Fetches one file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="order">Its place in the order of findings.</param>
    /// <param name="log">Takes the findings.</param>
    /// <param name="missing">Logs that it does not exist.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<FetchedFile> FetchAsync(string path, int order, FindingLog log, Action<FindingLog> missing, CancellationToken cancellationToken)
    {
        FetchedFile nothing = new(path, order, null, log);
        byte[]? bytes;
        try
        {
            Stream? stream = await source.OpenAsync(path, cancellationToken).ConfigureAwait(false);
            if (stream is null)
            {
                missing(log);
                return nothing;
            }

            await using (stream.ConfigureAwait(false))
            {
                bytes = await ReadLimitedAsync(stream, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            log.Add(FileFindings.FileUnreadable, nothing.Nothing.Top, $"The file cannot be read: {e.Message}");
            return nothing;
        }

        if (bytes is null)
        {
            log.Add(FileFindings.FileTooLarge, nothing.Nothing.Top, string.Create(CultureInfo.InvariantCulture, $"The file has more than {options.MaxFileBytes:N0} bytes."));
        }

        return nothing with { Bytes = bytes };
    }

    /// <summary>The bytes; null when there are more than the limit, and then no more than the limit were read.</summary>
    private async Task<byte[]?> ReadLimitedAsync(Stream stream, CancellationToken cancellationToken)
    {
        if (stream.CanSeek && stream.Length > options.MaxFileBytes)
        {
            return null;
        }

        using MemoryStream all = new(stream.CanSeek ? (int)Math.Min(stream.Length, int.MaxValue) : 0);
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
