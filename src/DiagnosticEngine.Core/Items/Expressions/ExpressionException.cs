namespace DiagnosticEngine.Items.Expressions;

/// <summary>An expression has no value for these names: a wrong kind of value, a division by zero, an unknown name or too much work.</summary>
public sealed class ExpressionException : Exception
{
    /// <summary>Makes the exception without a message.</summary>
    public ExpressionException()
    {
    }

    /// <summary>Makes the exception.</summary>
    public ExpressionException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    public ExpressionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What went wrong, in a sentence.</param>
    /// <param name="position">Where: characters of the source before it.</param>
    public ExpressionException(string message, int position)
        : base(message) => Position = position;

    /// <summary>Where: characters of the source before it, from 0.</summary>
    public int Position { get; }
}
