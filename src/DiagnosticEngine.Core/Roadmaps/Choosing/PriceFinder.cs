namespace DiagnosticEngine.Roadmaps.Choosing;

/// <summary>Finds the price of a minute at which the bound is least: the Lagrangian bound, which here is that of the linear relaxation.</summary>
/// <remarks>
/// The least bound lies where two closed sets, one that fits and one that does not, are worth the same at that price: from any two of them the price follows, and
/// the best set at that price takes the place of one of them (a Newton search on a piecewise linear function). The sharing out of values is what You and Yamada
/// (2007) fix things with.
/// </remarks>
internal sealed class PriceFinder(ClosedSetProblem problem)
{
    private readonly MaximumClosure _closure = new(problem.Needs);
    private readonly long[] _values = new long[problem.Count];
    private readonly bool[] _taken = new bool[problem.Count];

    /// <summary>The price with the least bound, and the best set at a slightly higher one, which fits.</summary>
    public (Price Price, bool[] Fits) Find()
    {
        bool[] fits = new bool[problem.Count];
        (long lowWorth, long lowMinutes) = (0, 0);
        (long highWorth, long highMinutes) = (problem.Worth.Sum(), problem.Minutes.Sum());
        while (true)
        {
            (long perMinute, long scale) = (highWorth - lowWorth, highMinutes - lowMinutes);
            Price price = At(perMinute, scale);
            if (price.Bound - (perMinute * problem.Capacity) == (scale * lowWorth) - (perMinute * lowMinutes))
            {
                return (price, fits);
            }

            (long worth, long minutes) = (problem.WorthOf(_taken), problem.MinutesOf(_taken));
            if (minutes <= problem.Capacity)
            {
                (lowWorth, lowMinutes) = (worth, minutes);
                _taken.CopyTo(fits, 0);
            }
            else
            {
                (highWorth, highMinutes) = (worth, minutes);
            }
        }
    }

    /// <summary>The bound at a price of so much over so much.</summary>
    public Price At(long perMinute, long scale)
    {
        for (int i = 0; i < _values.Length; i++)
        {
            _values[i] = (scale * problem.Worth[i]) - (perMinute * problem.Minutes[i]);
        }

        long[] rest = new long[problem.Count];
        long sum = _closure.Find(_values, _taken, rest);
        return new(scale, sum + (perMinute * problem.Capacity), rest, perMinute);
    }
}
