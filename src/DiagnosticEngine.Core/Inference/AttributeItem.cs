namespace DiagnosticEngine.Inference;

/// <summary>An item of a flat bank: which attributes it asks for, and how often a right or wrong answer misleads.</summary>
/// <remarks>
/// The DINA model (Haertel, 1989; Junker and Sijtsma, 2001): right with probability 1 − slip for whoever has all attributes of the item,
/// with probability guess for everybody else. Immutable.
/// </remarks>
public sealed record AttributeItem
{
    /// <summary>The attributes, as bits: bit 0 is the first attribute. None asks for nothing, and its answer tells nothing.</summary>
    public required int Attributes { get; init; }

    /// <summary>Probability of a right answer without them, 0 to 1.</summary>
    public required double Guess { get; init; }

    /// <summary>Probability of a wrong answer with them, 0 to 1.</summary>
    public required double Slip { get; init; }
}
