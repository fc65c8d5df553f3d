namespace DiagnosticEngine.Progress;

/// <summary>The records of a programme are damaged, or of another version.</summary>
public sealed class RecordFormatException : Exception
{
    /// <summary>Makes the exception without a message.</summary>
    public RecordFormatException()
    {
    }

    /// <summary>Makes the exception.</summary>
    public RecordFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception, with what caused it.</summary>
    public RecordFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
