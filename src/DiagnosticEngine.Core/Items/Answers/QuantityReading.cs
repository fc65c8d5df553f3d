namespace DiagnosticEngine.Items.Answers;

/// <summary>A number with or without its unit, or why it cannot be read.</summary>
internal sealed record QuantityReading
{
    /// <summary>The number in the item's unit; null where it cannot be read.</summary>
    public NumberReading? Number { get; init; }

    /// <summary>Whether it can be read, but is no quantity: 3 pounds and 105 pence.</summary>
    public bool IsImpossible { get; init; }

    /// <summary>What to tell whoever answered; empty where it can be read.</summary>
    public string Problem { get; init; } = "";
}
