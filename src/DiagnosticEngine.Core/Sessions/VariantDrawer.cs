using System.Globalization;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Sessions;

/// <summary>Draws the numbers of the next question: fresh ones, and where wrong rules are in doubt those that tell them apart best.</summary>
internal sealed class VariantDrawer(ulong seed, SessionOptions options, PatternOutlook outlook)
{
    // Small templates may draw the same numbers again; a few more draws find others, or there are none.
    private const int Attempts = 40;

    // Where numbers are drawn without looking, this many say what to expect.
    private const int UniformLookedAt = 12;

    // Below this a pupil who follows no rule is as good as sure, and any numbers will do.
    private const double LeastDoubt = 0.02;

    private readonly HashSet<(string Item, string Variant)> _used = [];
    private readonly Dictionary<(string Item, int TimesAsked), ItemVariant?> _drawn = [];
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

        if (!_drawn.TryGetValue((item.Id, timesAsked), out ItemVariant? variant))
        {
            variant = Best(item, timesAsked, belief, always);
            _drawn[(item.Id, timesAsked)] = variant;
        }

        return variant;
    }

    /// <summary>How much the item is expected to tell about the wrong rules of its family, in bits: with the numbers that tell most, or with any where numbers are not compared.</summary>
    public double Bits(Item item, int timesAsked, PatternBelief belief) =>
        outlook.FamilyOf(belief, item) is not { } family ? 0
        : options.DrawsCompared > 1 ? Draw(item, timesAsked, belief, always: true) is { } variant ? outlook.Forecast(variant).Information(family) : 0
        : outlook.Pool(item, options.TextLocale).Take(UniformLookedAt).Select(f => f.Information(family)).DefaultIfEmpty(0).Average();

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

    // A selector that looks at every item at every step takes numbers from a pool that is worked out once; others draw afresh.
    private IEnumerable<PatternForecast> Forecasts(Item item, int timesAsked, bool fromPool)
    {
        PatternForecast[] left = fromPool ? [.. outlook.Pool(item, options.TextLocale).Where(f => !_used.Contains((item.Id, f.Variant.Key)))] : [];
        if (left.Length < options.DrawsCompared)
        {
            return Fresh(item, timesAsked).Take(options.DrawsCompared).Select(outlook.Forecast);
        }

        DeterministicRandom random = DeterministicRandom.ForStream(seed, "pool", item.Id, timesAsked.ToString(CultureInfo.InvariantCulture));
        for (int i = 0; i < options.DrawsCompared; i++)
        {
            int j = i + (int)random.NextBelow(left.Length - i);
            (left[i], left[j]) = (left[j], left[i]);
        }

        return left.Take(options.DrawsCompared);
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
            return VariantFactory.Draw(item, seed, exposure, options.TextLocale);
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
