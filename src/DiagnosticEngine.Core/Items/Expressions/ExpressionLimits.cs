namespace DiagnosticEngine.Items.Expressions;

/// <summary>How much an expression may ask for, so that no curriculum file can hold up the engine.</summary>
internal static class ExpressionLimits
{
    /// <summary>Characters of a formula.</summary>
    public const int SourceLength = 2_000;

    /// <summary>Characters of a text with formulas in it.</summary>
    public const int TemplateLength = 20_000;

    /// <summary>Brackets, calls, lists and signs inside one another.</summary>
    public const int Nesting = 64;

    /// <summary>Bits of a numerator or denominator.</summary>
    public const int NumberBits = 4_096;

    /// <summary>The highest exponent.</summary>
    public const int Exponent = 64;

    /// <summary>Characters of a text value.</summary>
    public const int TextLength = 2_000;

    /// <summary>Values in a list, those of lists inside it too.</summary>
    public const int ListSize = 1_000;

    /// <summary>Steps of one evaluation; a small operation is one.</summary>
    public const int Steps = 20_000;

    /// <summary>Numbers up to this long count as one step; longer ones by the square of how many times as long they are.</summary>
    public const int BitsPerStep = 128;

    /// <summary>Characters that count as one more step.</summary>
    public const int CharactersPerStep = 128;
}
