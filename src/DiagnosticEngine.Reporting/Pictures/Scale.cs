using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Maps numbers to columns in proportion: the low end to column 0, the high end to the last column.</summary>
internal sealed class Scale
{
    private readonly Rational _from;
    private readonly Rational _columnsPerUnit;

    /// <param name="from">The low end.</param>
    /// <param name="to">The high end, above the low end.</param>
    /// <param name="width">The column of the high end.</param>
    public Scale(Rational from, Rational to, int width)
    {
        _from = from;
        _columnsPerUnit = width / (to - from);
        Width = width;
    }

    public int Width { get; }

    /// <summary>
    /// Scales that keep different places apart: first those on which every place falls on a column, the widest first, as long as they are at
    /// least half as wide as may be; then all others, the widest first.
    /// </summary>
    public static IEnumerable<Scale> Candidates(Rational from, Rational to, int widest, int narrowest, IReadOnlyCollection<Rational> places)
    {
        Rational[] ordered = [.. places.Append(from).Append(to).Distinct().Order()];
        Scale[] scales = [.. Enumerable.Range(narrowest, Math.Max(0, widest - narrowest + 1)).Reverse()
            .Select(w => new Scale(from, to, w)).Where(s => s.KeepsApart(ordered))];
        return scales.OrderByDescending(s => s.Width * 2 >= widest && ordered.All(s.IsExact));
    }

    /// <summary>Where a number falls, in columns; a whole number where it falls on a column.</summary>
    public Rational Position(Rational number) => (number - _from) * _columnsPerUnit;

    public bool IsExact(Rational number) => Position(number).IsInteger;

    /// <summary>The nearest column.</summary>
    public int Column(Rational number) => (int)(Position(number) + new Rational(1, 2)).Floor;

    private bool KeepsApart(Rational[] ordered) => ordered.Zip(ordered.Skip(1)).All(pair => Column(pair.First) < Column(pair.Second));
}
