namespace DiagnosticEngine.Loading;

/// <summary>Curriculum files in a folder and the folders below it.</summary>
/// <remarks>Safe to use from many threads.</remarks>
public sealed class DirectoryCurriculumSource : ICurriculumSource
{
    private readonly string _directory;

    /// <summary>Names the folder; nothing is read yet.</summary>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is null or empty.</exception>
    public DirectoryCurriculumSource(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        _directory = Path.GetFullPath(directory);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken = default)
    {
        EnumerationOptions options = new()
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = true,
            MaxRecursionDepth = 16,
            // A link can lead round in a circle.
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        };
        List<string> paths = [];
        foreach (string file in Directory.EnumerateFiles(_directory, "*", options))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (YamlPath.IsYaml(file))
            {
                paths.Add(Path.GetRelativePath(_directory, file).Replace(Path.DirectorySeparatorChar, '/'));
            }
        }

        return ValueTask.FromResult<IReadOnlyList<string>>(paths);
    }

    /// <inheritdoc/>
    public ValueTask<Stream?> OpenAsync(string path, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string full = Path.Combine(_directory, path);
        Stream? stream = File.Exists(full)
            ? new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.Asynchronous | FileOptions.SequentialScan)
            : null;
        return ValueTask.FromResult(stream);
    }
}
