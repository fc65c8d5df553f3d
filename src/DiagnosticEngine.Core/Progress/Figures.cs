using System.Globalization;
using System.Numerics;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>Prints exact figures: rounded once, at the end, to the nearest, a half away from zero.</summary>
/// <remarks>Pure and safe to call from any thread; the same text in every culture.</remarks>
public static class Figures
{
    /// <summary>A number of tenths as a figure: 23 is 2.3.</summary>
    public static Rational OfTenths(int tenths) => new(tenths, 10);

    /// <summary>Rounds to so many decimal places.</summary>
    /// <param name="value">Any number.</param>
    /// <param name="places">0 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is out of range.</exception>
    public static Rational Round(Rational value, int places)
    {
        BigInteger scale = Scale(places);
        Rational scaled = Rational.Abs(value) * scale;
        BigInteger whole = (scaled + new Rational(1, 2)).Floor;
        return new(value.Sign < 0 ? -whole : whole, scale);
    }

    /// <summary>Writes a number with exactly so many decimal places; a negative one with "-", what rounds to zero without a sign.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is not 0 to 12.</exception>
    public static string Text(Rational value, int places)
    {
        Rational rounded = Round(value, places);
        BigInteger digits = (Rational.Abs(rounded) * Scale(places)).Numerator;
        string text = digits.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        string number = places == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text[..^places]}.{text[^places..]}");
        return rounded.Sign < 0 ? "-" + number : number;
    }

    /// <summary>Writes a change: as <see cref="Text"/>, with "+" before a positive one.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is not 0 to 12.</exception>
    public static string Signed(Rational value, int places) => (Round(value, places).Sign > 0 ? "+" : "") + Text(value, places);

    /// <summary>The square root, rounded to so many decimal places, exactly.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative, or <paramref name="places"/> is not 0 to 12.</exception>
    public static Rational SquareRoot(Rational value, int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value.Sign, nameof(value));
        BigInteger scale = Scale(places);

        // The rounded root r satisfies (2r - 1)² <= 4·value·scale² < (2r + 1)², so half of the whole root of 4·value·scale², rounded up, is it.
        BigInteger root = WholeRoot((value * 4 * scale * scale).Floor);
        return new((root + 1) / 2, scale);
    }

    /// <summary>The exact mean; null of nothing.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static Rational? Mean(IReadOnlyCollection<Rational> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Count == 0 ? null : Sum(values) / values.Count;
    }

    /// <summary>The exact median, the mean of the middle two where the count is even; null of nothing.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static Rational? Median(IReadOnlyCollection<Rational> values) => Quantile(values, new(1, 2));

    /// <summary>The exact quantile by linear interpolation between order statistics (Hyndman and Fan, 1996, type 7: "inclusive"); null of nothing.</summary>
    /// <param name="values">The values, in any order.</param>
    /// <param name="share">0 to 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is out of range.</exception>
    public static Rational? Quantile(IReadOnlyCollection<Rational> values, Rational share)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (share < 0 || share > 1)
        {
            throw new ArgumentOutOfRangeException(nameof(share), "A share is from 0 to 1.");
        }

        if (values.Count == 0)
        {
            return null;
        }

        Rational[] sorted = [.. values.Order()];
        Rational position = share * (sorted.Length - 1);
        int below = (int)position.Floor;
        return below + 1 >= sorted.Length ? sorted[below] : sorted[below] + ((position - below) * (sorted[below + 1] - sorted[below]));
    }

    /// <summary>The exact sample variance (divisor n - 1); null of fewer than two.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static Rational? Variance(IReadOnlyCollection<Rational> values)
    {
        if (Mean(values) is not { } mean || values.Count < 2)
        {
            return null;
        }

        return Sum(values.Select(v => (v - mean) * (v - mean))) / (values.Count - 1);
    }

    internal static Rational Sum(IEnumerable<Rational> values) => values.Aggregate(Rational.Zero, (sum, v) => sum + v);

    private static BigInteger Scale(int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(places, 12);
        return BigInteger.Pow(10, places);
    }

    private static BigInteger WholeRoot(BigInteger value)
    {
        if (value.IsZero)
        {
            return value;
        }

        // Newton from above comes down to the whole root and stops there.
        BigInteger root = BigInteger.One << (int)((value.GetBitLength() + 1) / 2);
        while (true)
        {
            BigInteger next = (root + (value / root)) / 2;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
