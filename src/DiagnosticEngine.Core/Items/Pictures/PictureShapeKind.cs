namespace DiagnosticEngine.Items.Pictures;

/// <summary>What sort of data a picture takes under a key.</summary>
public enum PictureShapeKind
{
    /// <summary>An expression of any kind.</summary>
    Value,

    /// <summary>An expression that gives a number.</summary>
    Number,

    /// <summary>An expression that gives a whole number from 0 to 1,000.</summary>
    Count,

    /// <summary>An expression that gives a whole number from 1 to 1,000.</summary>
    PositiveCount,

    /// <summary>Words, a text with expressions in braces, or an expression.</summary>
    Label,

    /// <summary>A list of one shape, or an expression that gives such a list.</summary>
    List,

    /// <summary>A map with known keys.</summary>
    Map,
}
