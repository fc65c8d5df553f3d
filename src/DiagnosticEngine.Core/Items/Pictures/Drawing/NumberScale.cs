using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Gives every number from one end to the other its place, in exact proportion.</summary>
internal sealed class NumberScale(Rational from, Rational to, double start, double end)
{
    // Marks closer than this make labels at every mark hard to read.
    private static readonly int[] Multiples = [1, 2, 5, 10, 20, 50, 100, 200];

    /// <summary>How long the scale is in the picture's units.</summary>
    public double Length => Math.Abs(end - start);

    /// <summary>The place of a number.</summary>
    public double At(Rational number) => start + ((number - from) / (to - from)).Real() * (end - start);

    /// <summary>The numbers from the low end upwards in equal steps.</summary>
    public IReadOnlyList<Rational> Marks(Rational step) =>
        [.. Enumerable.Range(0, (int)((to - from) / step).Floor + 1).Select(i => from + (i * step))];

    /// <summary>Every mark, every second, every fifth and so on: as many as leave so much room between them.</summary>
    public IReadOnlyList<Rational> Labels(Rational step, double room)
    {
        IReadOnlyList<Rational> marks = Marks(step);
        foreach (int multiple in Multiples)
        {
            // Where zero is on the scale, it is one of the numbers written.
            int first = (int)Modulo(-(from / step).Floor, multiple);
            Rational[] labels = [.. marks.Where((_, i) => (i - first) % multiple == 0)];
            if (labels.Length < 2 || Math.Abs(At(labels[1]) - At(labels[0])) >= room)
            {
                return labels;
            }
        }

        return [from, to];
    }

    private static System.Numerics.BigInteger Modulo(System.Numerics.BigInteger number, int by) => ((number % by) + by) % by;
}
