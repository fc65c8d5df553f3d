namespace DiagnosticEngine.Loading;

/// <summary>Reads a curriculum from YAML files and checks all of it in one go.</summary>
/// <remarks>Wrong content never throws; it is among the findings. Safe to use from many threads.</remarks>
public static class YamlCurriculumLoader
{
    /// <summary>Reads a folder with the usual limits.</summary>
    /// <param name="directory">The folder that holds curriculum.yaml.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is null or empty.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    public static Task<CurriculumLoadResult> LoadDirectoryAsync(string directory, CancellationToken cancellationToken = default) =>
        LoadDirectoryAsync(directory, new(), cancellationToken);

    /// <summary>Reads a folder.</summary>
    /// <param name="directory">The folder that holds curriculum.yaml.</param>
    /// <param name="options">Limits and choices.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException"><paramref name="directory"/> is null or empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is to be no thread.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    public static Task<CurriculumLoadResult> LoadDirectoryAsync(string directory, CurriculumLoadOptions options, CancellationToken cancellationToken = default) =>
        LoadAsync(new DirectoryCurriculumSource(directory), options, cancellationToken);

    /// <summary>Reads files from anywhere, with the usual limits.</summary>
    /// <param name="source">Where the files come from.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    public static Task<CurriculumLoadResult> LoadAsync(ICurriculumSource source, CancellationToken cancellationToken = default) =>
        LoadAsync(source, new(), cancellationToken);

    /// <summary>Reads files from anywhere.</summary>
    /// <param name="source">Where the files come from.</param>
    /// <param name="options">Limits and choices.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is to be no thread.</exception>
    /// <exception cref="OperationCanceledException">The call was stopped.</exception>
    public static Task<CurriculumLoadResult> LoadAsync(ICurriculumSource source, CurriculumLoadOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxDegreeOfParallelism, 1, nameof(options));
        return new LoadRun(source, options).RunAsync(cancellationToken);
    }
}
