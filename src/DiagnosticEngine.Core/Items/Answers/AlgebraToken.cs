using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Answers;

/// <summary>A piece of an algebraic expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Character">The letter or sign.</param>
/// <param name="Number">The number.</param>
internal readonly record struct AlgebraToken(AlgebraSign Kind, char Character, Rational Number)
{
    /// <summary>Whether it is a sign.</summary>
    public bool Is(char sign) => Kind == AlgebraSign.Sign && Character == sign;
}
