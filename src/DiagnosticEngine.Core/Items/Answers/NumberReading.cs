using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Answers;

/// <summary>A number that was read from a response, and how it was written.</summary>
internal sealed record NumberReading
{
    public required Rational Value { get; init; }

    public required AnswerForms Form { get; init; }

    /// <summary>Whether a fraction was written in lowest terms; true for every other form.</summary>
    public bool IsSimplest { get; init; } = true;
}
