using System.Numerics;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Answers;

/// <summary>Watches the factors of one term, to tell whether any of them belong together: 2 × 3n, n × n, 4/2 n.</summary>
internal sealed class FactorCheck
{
    private readonly HashSet<char> _letters = [];
    private Rational? _top;
    private Rational? _bottom;

    /// <summary>Whether no two factors belong together.</summary>
    public bool IsTidy { get; private set; } = true;

    public void Meet(AlgebraToken token, int exponent, bool isDivisor)
    {
        if (token.Kind == AlgebraSign.Letter)
        {
            IsTidy &= _letters.Add(token.Character);
            return;
        }

        if (token.Kind != AlgebraSign.Number)
        {
            return;
        }

        IsTidy &= exponent == 1 && (isDivisor ? _bottom : _top) is null;
        _top = isDivisor ? _top : token.Number;
        _bottom = isDivisor ? token.Number : _bottom;
        IsTidy &= _bottom is not { } bottom || (bottom.IsInteger && _top is not { IsInteger: false }
            && BigInteger.GreatestCommonDivisor(_top?.Numerator ?? BigInteger.One, bottom.Numerator).IsOne);
    }
}
