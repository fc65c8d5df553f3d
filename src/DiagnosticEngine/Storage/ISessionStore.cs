using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Storage;

/// <summary>Keeps snapshots of sessions by an opaque key. Implementations are safe to share between threads.</summary>
public interface ISessionStore
{
    /// <summary>Finds the last snapshot saved under a key; null when there is none.</summary>
    /// <exception cref="SnapshotException">What is stored is damaged.</exception>
    ValueTask<SessionSnapshot?> FindAsync(string key, CancellationToken cancellationToken = default);

    /// <summary>Saves a snapshot: afterwards either the new one or the old one is there, never half of one.</summary>
    ValueTask SaveAsync(string key, SessionSnapshot snapshot, CancellationToken cancellationToken = default);

    /// <summary>Deletes what is saved under a key; does nothing when there is nothing.</summary>
    ValueTask DeleteAsync(string key, CancellationToken cancellationToken = default);
}
