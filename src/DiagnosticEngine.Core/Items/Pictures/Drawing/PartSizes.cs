using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Shares a length among parts that stand for numbers, so that a part for a larger number is longer.</summary>
internal static class PartSizes
{
    // So much longer than the least lengths together, where there is no more room, so that parts can differ.
    private const double Stretch = 1.3;

    /// <summary>The lengths: to scale where every part has its least length so; else each has that and a share by the square root of its number.</summary>
    /// <param name="numbers">What the parts stand for; null for what is not known, which is drawn as a part of middling length.</param>
    /// <param name="least">The least that a part is long.</param>
    /// <param name="room">How long all together are.</param>
    public static double[] Of(IReadOnlyList<Rational?> numbers, double least, double room)
    {
        double[] known = [.. numbers.OfType<Rational>().Select(n => Rational.Abs(n).Real())];
        double middling = known.Sum() > 0 ? known.Average() : 1;
        double[] sizes = [.. numbers.Select(n => known.Sum() > 0 && n is { } number ? Rational.Abs(number).Real() : middling)];
        bool isEven = sizes.All(s => s == sizes[0]);
        double whole = Math.Max(room, sizes.Length * least * (isEven ? 1 : Stretch));
        double[] scaled = [.. sizes.Select(s => whole * s / sizes.Sum())];
        if (scaled.All(s => s >= least - 0.001))
        {
            return scaled;
        }

        double[] roots = [.. sizes.Select(Math.Sqrt)];
        return [.. roots.Select(r => least + ((whole - (sizes.Length * least)) * r / roots.Sum()))];
    }
}
