using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Answers;

/// <summary>A sum of monomials with exact coefficients. Bounded in size, so that no response can hold up the engine.</summary>
internal sealed class Polynomial : IEquatable<Polynomial>
{
    private const int MostTerms = 200;
    private const int MostBits = 512;

    private readonly Dictionary<string, Rational> _terms;

    private Polynomial(Dictionary<string, Rational> terms) => _terms = terms;

    /// <summary>How many terms it has once collected.</summary>
    public int TermCount => _terms.Count;

    /// <summary>Whether no letter is in it.</summary>
    public bool IsConstant => _terms.Count == 0 || (_terms.Count == 1 && _terms.ContainsKey(Monomial.One));

    public static Polynomial Of(Rational number) => Term(Monomial.One, number);

    public static Polynomial Letter(char letter) => Term(Monomial.Letter(letter), Rational.One);

    /// <summary>The sum, or with <paramref name="sign"/> -1 the difference; null where it is too large.</summary>
    public Polynomial? Add(Polynomial other, int sign = 1)
    {
        Dictionary<string, Rational> sum = new(_terms, StringComparer.Ordinal);
        foreach ((string monomial, Rational coefficient) in other._terms)
        {
            AddTerm(sum, monomial, coefficient * sign);
        }

        return Bounded(sum);
    }

    /// <summary>The product; null where it is too large.</summary>
    public Polynomial? Multiply(Polynomial other)
    {
        Dictionary<string, Rational> product = new(StringComparer.Ordinal);
        foreach ((string one, Rational left) in _terms)
        {
            foreach ((string two, Rational right) in other._terms)
            {
                if (Monomial.Multiply(one, two) is not { } monomial)
                {
                    return null;
                }

                AddTerm(product, monomial, left * right);
            }

            if (product.Count > MostTerms)
            {
                return null;
            }
        }

        return Bounded(product);
    }

    /// <summary>The quotient by a single term; null for any other divisor.</summary>
    public Polynomial? Divide(Polynomial divisor)
    {
        if (divisor._terms.Count != 1)
        {
            return null;
        }

        (string by, Rational number) = divisor._terms.First();
        Dictionary<string, Rational> quotient = new(StringComparer.Ordinal);
        foreach ((string monomial, Rational coefficient) in _terms)
        {
            if (Monomial.Multiply(monomial, by, -1) is not { } rest)
            {
                return null;
            }

            quotient[rest] = coefficient / number;
        }

        return Bounded(quotient);
    }

    /// <summary>A whole power from 0; null where it is too large.</summary>
    public Polynomial? Power(int exponent)
    {
        Polynomial? power = Of(Rational.One);
        for (int i = 0; i < exponent && power is not null; i++)
        {
            power = power.Multiply(this);
        }

        return power;
    }

    public bool Equals(Polynomial? other) =>
        other is not null && _terms.Count == other._terms.Count
        && _terms.All(t => other._terms.TryGetValue(t.Key, out Rational coefficient) && coefficient == t.Value);

    public override bool Equals(object? obj) => Equals(obj as Polynomial);

    public override int GetHashCode() => _terms.Aggregate(0, (hash, t) => hash ^ HashCode.Combine(t.Key, t.Value));

    private static Polynomial Term(string monomial, Rational coefficient)
    {
        Dictionary<string, Rational> terms = new(StringComparer.Ordinal);
        AddTerm(terms, monomial, coefficient);
        return new(terms);
    }

    private static void AddTerm(Dictionary<string, Rational> terms, string monomial, Rational coefficient)
    {
        Rational sum = terms.GetValueOrDefault(monomial) + coefficient;
        if (sum.Sign == 0)
        {
            terms.Remove(monomial);
        }
        else
        {
            terms[monomial] = sum;
        }
    }

    private static Polynomial? Bounded(Dictionary<string, Rational> terms) =>
        terms.Count <= MostTerms && terms.Values.All(c => c.Numerator.GetBitLength() <= MostBits && c.Denominator.GetBitLength() <= MostBits)
            ? new(terms)
            : null;
}
