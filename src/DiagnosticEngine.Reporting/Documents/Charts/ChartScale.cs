using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Reporting.Documents.Charts;

/// <summary>What a chart measures in: its ends, where it is marked, and to how many places it prints.</summary>
/// <param name="Low">The least value that has room.</param>
/// <param name="High">The greatest, above <paramref name="Low"/>.</param>
/// <param name="Step">From one mark to the next, above 0.</param>
/// <param name="Places">Decimal places of a value.</param>
internal sealed record ChartScale(int Low, int High, int Step, int Places)
{
    /// <summary>Confidence from 0 to 10.</summary>
    public static ChartScale Confidence { get; } = new(0, 10, 2, 1);

    public IEnumerable<int> Ticks
    {
        get
        {
            for (int tick = Low; tick <= High; tick += Step)
            {
                yield return tick;
            }
        }
    }

    /// <summary>Levels: from 0 to the top of the map, or as far as the values go.</summary>
    public static ChartScale Levels(int topLevel, IEnumerable<Rational> values)
    {
        int low = 0;
        int high = Math.Max(1, topLevel);
        foreach (Rational value in values)
        {
            low = Math.Min(low, (int)value.Floor);
            high = Math.Max(high, -(int)(-value).Floor);
        }

        return new(low, high, ((high - low) / 10) + 1, 1);
    }

    /// <summary>How far along the scale a value lies: 0 at its low end, 1 at its high end; what lies outside stays at the end.</summary>
    public Rational ShareOf(Rational value) => value <= Low ? Rational.Zero : value >= High ? Rational.One : (value - Low) / (High - Low);

    public string Text(Rational value) => Figures.Text(value, Places);

    public string Signed(Rational value) => Figures.Signed(value, Places);
}
