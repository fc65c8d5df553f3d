namespace DiagnosticEngine.Sessions;

/// <summary>A snapshot is damaged, of another version, or of another curriculum.</summary>
public sealed class SnapshotException : Exception
{
    /// <summary>Makes the exception without a message.</summary>
    public SnapshotException()
    {
    }

    /// <summary>Makes the exception.</summary>
    public SnapshotException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception, with what caused it.</summary>
    public SnapshotException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
