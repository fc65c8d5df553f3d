namespace DiagnosticEngine.Items.Answers;

/// <summary>An algebraic expression that was read.</summary>
internal sealed record AlgebraReading
{
    /// <summary>What it comes to.</summary>
    public required Polynomial Polynomial { get; init; }

    /// <summary>Whether it was written expanded and collected: no brackets, and no two terms or factors that belong together.</summary>
    public required bool IsCollected { get; init; }
}
