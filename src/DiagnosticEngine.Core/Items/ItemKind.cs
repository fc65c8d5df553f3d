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

    /// <summary>A clock time, in minutes after midnight, or a duration in minutes.</summary>
    Time,

    /// <summary>Two numbers whose order matters, such as coordinates: "(2, 5)".</summary>
    Pair,

    /// <summary>The given things in order.</summary>
    Order,

    /// <summary>An algebraic expression, compared as a polynomial: "2n + 1".</summary>
    Algebra,
}
