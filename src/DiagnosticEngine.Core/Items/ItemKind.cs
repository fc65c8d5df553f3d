namespace DiagnosticEngine.Items;

/// <summary>What sort of response an item asks for.</summary>
public enum ItemKind
{
    /// <summary>A whole number or decimal.</summary>
    Numeric,

    /// <summary>A fraction, mixed number or whole number.</summary>
    Fraction,

    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>Words or letters.</summary>
    Text,

    /// <summary>Several numbers.</summary>
    List,

    /// <summary>A quotient and a remainder, "12 r 3".</summary>
    Remainder,

    /// <summary>A task with real objects that an adult watches.</summary>
    Observed,
}
