using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Sessions;

/// <summary>Draws the numbers of the next question: fresh ones, and where wrong rules are in doubt those that tell them apart best.</summary>
internal sealed class VariantDrawer(ulong seed, SessionOptions options, PatternOutlook outlook)
{
    // Small templates may draw the same numbers again; a few more draws find others, or there are none.
    private const int Attempts = 25;

    // Below this a pupil who follows no rule is as good as sure, and any numbers will do.
    private const double LeastDoubt = 0.02;

    private readonly HashSet<(string Item, string Variant)> _used = [];
    private readonly Dictionary<(Item Item, int TimesAsked), ItemVariant?> _drawn = [];
    private readonly Dictionary<(Item Item, int TimesAsked), IReadOnlyList<PatternForecast>> _kept = [];
    private PatternBelief? _drawnFor;

    /// <summary>Marks a question as asked.</summary>
    public void Use(ItemVariant variant) => _used.Add((variant.Item.Id, variant.Key));

    /// <summary>The numbers that the item would be asked with; null where none are left.</summary>
    /// <param name="item">The item.</param>
    /// <param name="timesAsked">How often it was asked before.</param>
    /// <param name="belief">What is believed about wrong rules.</param>
    /// <param name="always">Whether to choose numbers also where nothing was answered yet.</param>
    public ItemVariant? Draw(Item item, int timesAsked, PatternBelief belief, bool always)
    {
        if (!ReferenceEquals(belief, _drawnFor))
        {
            _drawn.Clear();
            _drawnFor = belief;
        }

        if (!_drawn.TryGetValue((item, timesAsked), out ItemVariant? variant))
        {
            variant = Best(item, timesAsked, belief, always);
            _drawn[(item, timesAsked)] = variant;
        }

        return variant;
    }

    private ItemVariant? Best(Item item, int timesAsked, PatternBelief belief, bool always)
    {
        PatternFamily? family = options.DrawsCompared > 1 ? outlook.FamilyOf(belief, item) : null;
        if (family is null || !(always || IsInDoubt(belief, family)))
        {
            return Fresh(item, timesAsked).FirstOrDefault();
        }

        PatternForecast? best = null;
        double most = double.NegativeInfinity;
        foreach (PatternForecast forecast in Forecasts(item, timesAsked, always))
        {
            double bits = forecast.Information(family);
            if (bits > most)
            {
                (best, most) = (forecast, bits);
            }
        }

        return best?.Variant;
    }

    // A selector that looks at all items at every step meets the same numbers again and again; they are kept for it alone.
    private IReadOnlyList<PatternForecast> Forecasts(Item item, int timesAsked, bool keep)
    {
        if (!_kept.TryGetValue((item, timesAsked), out IReadOnlyList<PatternForecast>? forecasts))
        {
            forecasts = [.. Fresh(item, timesAsked).Take(options.DrawsCompared).Select(outlook.Forecast)];
            if (keep)
            {
                _kept[(item, timesAsked)] = forecasts;
            }
        }

        return forecasts;
    }

    /// <summary>Numbers that were not asked yet, each once, in the order of their draws.</summary>
    private IEnumerable<ItemVariant> Fresh(Item item, int timesAsked)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            if (TryDraw(item, (timesAsked * Attempts) + attempt) is not { } variant)
            {
                yield break;
            }

            if (!_used.Contains((item.Id, variant.Key)) && seen.Add(variant.Key))
            {
                yield return variant;
            }
        }
    }

    private ItemVariant? TryDraw(Item item, int exposure)
    {
        try
        {
            return VariantFactory.Draw(item, seed, exposure, options.Locale);
        }
        catch (InvalidOperationException)
        {
            // A template that no numbers fit is for the validator to report; a pupil is asked something else.
            return null;
        }
    }

    private static bool IsInDoubt(PatternBelief belief, PatternFamily family) =>
        belief.Families.Contains(family) && family.NoRule < 1 - LeastDoubt && family.Hypotheses[0].Probability < 1 - LeastDoubt
        && belief.Patterns.Any(p => p.Evidence.Count > 0 && family.MisconceptionIds.Contains(p.MisconceptionId, StringComparer.Ordinal));
}
