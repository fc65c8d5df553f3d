using System.Collections.Concurrent;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Storage;

/// <summary>Keeps snapshots for as long as the process runs.</summary>
/// <remarks>Safe to share between threads.</remarks>
public sealed class InMemorySessionStore : ISessionStore
{
    private readonly ConcurrentDictionary<string, SessionSnapshot> _snapshots = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask<SessionSnapshot?> FindAsync(string key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return ValueTask.FromResult(_snapshots.GetValueOrDefault(key));
    }

    /// <inheritdoc/>
    public ValueTask SaveAsync(string key, SessionSnapshot snapshot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(snapshot);
        _snapshots[key] = snapshot;
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask DeleteAsync(string key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        _snapshots.TryRemove(key, out _);
        return ValueTask.CompletedTask;
    }
}
