namespace DiagnosticEngine.Items.Answers;

/// <summary>A product of powers of the letters a to z, held as 26 characters that stand for the exponents; below zero is allowed.</summary>
internal static class Monomial
{
    /// <summary>The highest exponent, and the lowest below zero.</summary>
    public const int MostExponent = 24;

    private const int Letters = 26;
    private const char Zero = (char)100;

    /// <summary>The product of no letters.</summary>
    public static string One { get; } = new(Zero, Letters);

    public static string Letter(char letter) => string.Create(Letters, letter - 'a', static (to, at) =>
    {
        to.Fill(Zero);
        to[at]++;
    });

    /// <summary>The product, or with <paramref name="sign"/> -1 the quotient; null where an exponent is too high.</summary>
    public static string? Multiply(string one, string other, int sign = 1)
    {
        Span<char> product = stackalloc char[Letters];
        for (int i = 0; i < Letters; i++)
        {
            int exponent = one[i] - Zero + (sign * (other[i] - Zero));
            if (Math.Abs(exponent) > MostExponent)
            {
                return null;
            }

            product[i] = (char)(Zero + exponent);
        }

        return new string(product);
    }
}
