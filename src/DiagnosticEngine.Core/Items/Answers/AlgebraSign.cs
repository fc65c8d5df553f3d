namespace DiagnosticEngine.Items.Answers;

/// <summary>What a piece of an algebraic expression is.</summary>
internal enum AlgebraSign
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>A letter that stands for a number.</summary>
    Letter,

    /// <summary>A sign or bracket.</summary>
    Sign,
}
