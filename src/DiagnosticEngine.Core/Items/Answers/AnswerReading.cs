using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Answers;

/// <summary>What a response says, or why it cannot be read.</summary>
internal sealed record AnswerReading
{
    /// <summary>What it says; null where it cannot be read.</summary>
    public Value? Value { get; init; }

    /// <summary>The response as typed.</summary>
    public string Typed { get; init; } = "";

    /// <summary>Whether a fraction is in lowest terms.</summary>
    public bool IsSimplest { get; init; } = true;

    /// <summary>What to tell whoever answered; empty where it can be read.</summary>
    public string Problem { get; init; } = "";
}
