namespace DiagnosticEngine.Loading;

/// <summary>A place that curriculum files come from.</summary>
public interface ICurriculumSource
{
    /// <summary>Lists the paths of all YAML files, with forward slashes, in any order.</summary>
    /// <exception cref="DirectoryNotFoundException">The place itself does not exist.</exception>
    ValueTask<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Opens a file for reading; null when there is none at that path.</summary>
    /// <param name="path">Path inside the source, with forward slashes.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    ValueTask<Stream?> OpenAsync(string path, CancellationToken cancellationToken = default);
}
