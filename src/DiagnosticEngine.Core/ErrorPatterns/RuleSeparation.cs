using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.ErrorPatterns;

/// <summary>Which wrong rules the variants of items can tell apart.</summary>
/// <remarks>Pure and safe to call from several threads.</remarks>
public static class RuleSeparation
{
    /// <summary>For each pair of misconceptions that an item can show: on how many of its variants the two lead to different answers.</summary>
    /// <param name="item">The item; one without an answer of its own gives no pairs.</param>
    /// <param name="most">How many variants to look at, at most 200; they are spread evenly over all that can be drawn.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is below 1.</exception>
    public static IReadOnlyList<RulePair> Of(Item item, int most = 200)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        IReadOnlyList<ItemVariant> variants = VariantFactory.Survey(item).Variants;
        return Of([.. Enumerable.Range(0, Math.Min(most, variants.Count)).Select(i => variants[(int)((long)i * variants.Count / Math.Min(most, variants.Count))])]);
    }

    /// <summary>The same for variants that are at hand.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="variants"/> is null.</exception>
    public static IReadOnlyList<RulePair> Of(IReadOnlyList<ItemVariant> variants)
    {
        ArgumentNullException.ThrowIfNull(variants);
        (string Key, IReadOnlyDictionary<string, Value> Predicts)[] all = [.. variants.Select(v => (v.Key, RulePredictions.Of(v)))];
        string[] ids = [.. all.SelectMany(a => a.Predicts.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return [.. ids.SelectMany((one, i) => ids.Skip(i + 1).Select(other => Pair(one, other, all)))];
    }

    private static RulePair Pair(string one, string other, (string Key, IReadOnlyDictionary<string, Value> Predicts)[] all)
    {
        int shown = 0;
        int apart = 0;
        string? collision = null;
        foreach ((string key, IReadOnlyDictionary<string, Value> predicts) in all)
        {
            Value? first = predicts.GetValueOrDefault(one);
            Value? second = predicts.GetValueOrDefault(other);
            if (first is null && second is null)
            {
                continue;
            }

            shown++;
            if (first is null || second is null || !first.Equals(second))
            {
                apart++;
            }
            else
            {
                collision ??= key;
            }
        }

        return new(one, other, shown, apart, collision);
    }
}
