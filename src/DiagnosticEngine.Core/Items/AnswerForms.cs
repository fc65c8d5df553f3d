namespace DiagnosticEngine.Items;

/// <summary>Ways of writing a number that an item accepts.</summary>
[Flags]
public enum AnswerForms
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>42, 3006, 3,006 or 3 006.</summary>
    Integer = 1,

    /// <summary>0.5 or .5.</summary>
    Decimal = 2,

    /// <summary>3/4 or 7/4.</summary>
    Fraction = 4,

    /// <summary>1 3/4.</summary>
    Mixed = 8,

    /// <summary>forty-two, three quarters.</summary>
    Words = 16,

    /// <summary>All of them.</summary>
    All = Integer | Decimal | Fraction | Mixed | Words,
}
