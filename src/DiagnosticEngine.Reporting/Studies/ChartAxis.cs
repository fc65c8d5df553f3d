namespace DiagnosticEngine.Reporting.Studies;

/// <summary>A vertical axis with round numbers at its ticks. Immutable.</summary>
internal sealed class ChartAxis
{
    private const int MostSteps = 6;
    private static readonly int[] s_stepsInHundredths = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

    private readonly int _step;
    private readonly int _from;
    private readonly int _to;

    private ChartAxis(int step, int from, int to) => (_step, _from, _to) = (step, from, to);

    /// <summary>Values at the ticks, rising.</summary>
    public IEnumerable<double> Ticks => Enumerable.Range(_from, _to - _from + 1).Select(t => t * _step / 100.0);

    /// <summary>An axis over some values, cut off at 0 and at a limit.</summary>
    public static ChartAxis Over(IReadOnlyCollection<double> values, double limit)
    {
        double low = Math.Clamp(values.Min(), 0, limit) * 100;
        double high = Math.Clamp(values.Max(), 0, limit) * 100;
        foreach (int step in s_stepsInHundredths)
        {
            int from = (int)Math.Floor((low / step) + 1e-9);
            int to = (int)Math.Ceiling((high / step) - 1e-9);
            if (to <= from)
            {
                (from, to) = from > 0 ? (to - 1, to) : (0, 1);
            }

            if (to - from <= MostSteps)
            {
                return new ChartAxis(step, from, to);
            }
        }

        int last = s_stepsInHundredths[^1];
        return new ChartAxis(last, 0, (int)Math.Ceiling(high / last));
    }

    /// <summary>How far up a value lies, 0 to 1; what lies beyond the axis is at its end.</summary>
    public double HeightOf(double value) => (Math.Clamp(value * 100 / _step, _from, _to) - _from) / (_to - _from);
}
