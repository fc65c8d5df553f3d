namespace DiagnosticEngine.Items.Expressions;

/// <summary>Why a text is not an expression.</summary>
public sealed record ExpressionError
{
    /// <summary>What is wrong, in a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>Where: characters before it, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>The nearest known name to the one that was written; null where there is none.</summary>
    public string? Suggestion { get; init; }
}
