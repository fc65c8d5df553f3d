using System.Text;

namespace DiagnosticEngine.Loading;

/// <summary>Curriculum files held in memory, by path.</summary>
/// <remarks>Immutable and safe to use from many threads.</remarks>
public sealed class InMemoryCurriculumSource : ICurriculumSource
{
    private readonly Dictionary<string, byte[]> _files;

    /// <summary>Takes the files as texts.</summary>
    /// <param name="files">Text of each file, by path with forward slashes; "curriculum.yaml" is the manifest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    public InMemoryCurriculumSource(IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        _files = files.ToDictionary(f => f.Key, f => Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal);
    }

    /// <summary>Takes the files as bytes.</summary>
    /// <param name="files">Bytes of each file, by path with forward slashes; "curriculum.yaml" is the manifest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    public InMemoryCurriculumSource(IReadOnlyDictionary<string, byte[]> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        _files = files.ToDictionary(f => f.Key, f => f.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken = default) =>
        ValueTask.FromResult<IReadOnlyList<string>>([.. _files.Keys.Where(YamlPath.IsYaml)]);

    /// <inheritdoc/>
    public ValueTask<Stream?> OpenAsync(string path, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult<Stream?>(_files.TryGetValue(path, out byte[]? bytes) ? new MemoryStream(bytes, writable: false) : null);
}
