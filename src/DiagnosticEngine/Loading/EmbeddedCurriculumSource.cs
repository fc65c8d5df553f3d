using System.Reflection;

namespace DiagnosticEngine.Loading;

/// <summary>Curriculum files that travel inside an assembly, as resources whose names are a prefix and the path with forward slashes.</summary>
/// <remarks>Immutable and safe to use from many threads.</remarks>
public sealed class EmbeddedCurriculumSource : ICurriculumSource
{
    private readonly Assembly _assembly;
    private readonly string _prefix;

    /// <summary>Names the assembly and the prefix.</summary>
    /// <param name="assembly">The assembly that holds the resources.</param>
    /// <param name="prefix">What their names begin with, such as "curriculum/".</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public EmbeddedCurriculumSource(Assembly assembly, string prefix)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(prefix);
        _assembly = assembly;
        _prefix = prefix;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken = default) =>
        ValueTask.FromResult<IReadOnlyList<string>>(
            [.. _assembly.GetManifestResourceNames().Where(n => n.StartsWith(_prefix, StringComparison.Ordinal) && YamlPath.IsYaml(n)).Select(n => n[_prefix.Length..])]);

    /// <inheritdoc/>
    public ValueTask<Stream?> OpenAsync(string path, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(_assembly.GetManifestResourceStream(_prefix + path));
}
