using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Tests.Loading;

/// <summary>A source one of whose files cannot be read.</summary>
internal sealed class UnreadableSource(ICurriculumSource inner, string unreadable) : ICurriculumSource
{
    public ValueTask<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken = default) => inner.ListAsync(cancellationToken);

    public ValueTask<Stream?> OpenAsync(string path, CancellationToken cancellationToken = default) =>
        path == unreadable ? throw new UnauthorizedAccessException("Access is denied.") : inner.OpenAsync(path, cancellationToken);
}
