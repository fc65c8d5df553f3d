namespace DiagnosticEngine.Items.Answers;

/// <summary>Reads algebraic expressions: 4c + 3b, 3(n + 2), n × 3, n/2, n².</summary>
internal sealed class AlgebraParser
{
    private const int MostNesting = 16;
    private const int MostExponent = 12;

    private readonly IReadOnlyList<AlgebraToken> _tokens;
    private int _at;
    private int _depth;
    private bool _hasBrackets;
    private int _terms;
    private bool _hasLooseFactors;

    private AlgebraParser(IReadOnlyList<AlgebraToken> tokens) => _tokens = tokens;

    /// <summary>Reads an expression.</summary>
    /// <param name="text">The text as typed.</param>
    /// <param name="letters">Letters that stand for numbers, in lower case; null for all.</param>
    /// <returns>What was read; null where it is no algebra, or too large.</returns>
    public static AlgebraReading? Read(string text, string? letters = null)
    {
        if (AlgebraTokenizer.Read(text, letters) is not { Count: > 0 } tokens)
        {
            return null;
        }

        AlgebraParser parser = new(tokens);
        return parser.Sum() is { } polynomial && parser._at == tokens.Count
            ? new()
            {
                Polynomial = polynomial,
                IsCollected = !parser._hasBrackets && !parser._hasLooseFactors && parser._terms == Math.Max(1, polynomial.TermCount),
            }
            : null;
    }

    private AlgebraToken? Next => _at < _tokens.Count ? _tokens[_at] : null;

    private bool Take(char sign)
    {
        bool isNext = Next?.Is(sign) ?? false;
        _at += isNext ? 1 : 0;
        return isNext;
    }

    private Polynomial? Sum()
    {
        Polynomial? sum = Polynomial.Of(0);
        int sign = Take('-') ? -1 : 1;
        if (sign > 0)
        {
            Take('+');
        }

        do
        {
            sum = Product() is { } product ? sum?.Add(product, sign) : null;
            sign = Next?.Is('-') ?? false ? -1 : 1;
        }
        while (sum is not null && (Take('+') || Take('-')));
        return sum;
    }

    private Polynomial? Product()
    {
        _terms += _depth == 0 ? 1 : 0;
        FactorCheck check = new();
        Polynomial? product = Power(check, isDivisor: false);
        while (product is not null && Next is { } next)
        {
            bool divides = next.Is('/');
            if (divides || next.Is('*'))
            {
                _at++;
            }
            else if (next.Kind != AlgebraSign.Letter && !next.Is('('))
            {
                // Not n3, which may stand for 3n or for n³.
                break;
            }

            int sign = (divides || next.Is('*')) && Take('-') ? -1 : 1;
            Polynomial? factor = Power(check, divides);
            product = factor is null ? null : divides ? product.Divide(factor) : product.Multiply(factor);
            product = sign < 0 ? product?.Multiply(Polynomial.Of(-1)) : product;
        }

        _hasLooseFactors |= !check.IsTidy;
        return product;
    }

    private Polynomial? Power(FactorCheck check, bool isDivisor)
    {
        AlgebraToken? token = Next;
        if (Atom() is not { } atom)
        {
            return null;
        }

        int exponent = 1;
        if (Take('^'))
        {
            if (Next is not { Kind: AlgebraSign.Number, Number: { IsInteger: true } number } || number > MostExponent)
            {
                return null;
            }

            _at++;
            exponent = (int)number.Numerator;
        }

        check.Meet(token!.Value, exponent, isDivisor);
        return exponent == 1 ? atom : atom.Power(exponent);
    }

    private Polynomial? Atom()
    {
        if (Next is not { } token)
        {
            return null;
        }

        _at++;
        if (token.Kind == AlgebraSign.Number)
        {
            return Polynomial.Of(token.Number);
        }

        if (token.Kind == AlgebraSign.Letter)
        {
            return Polynomial.Letter(token.Character);
        }

        if (!token.Is('(') || _depth >= MostNesting)
        {
            return null;
        }

        _hasBrackets = true;
        _depth++;
        Polynomial? inside = Sum();
        _depth--;
        return Take(')') ? inside : null;
    }
}
