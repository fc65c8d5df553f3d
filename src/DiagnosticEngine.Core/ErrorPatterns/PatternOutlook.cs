using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Problems;

namespace DiagnosticEngine.ErrorPatterns;

/// <summary>Tells how much questions are expected to tell about the wrong rules that a pupil may follow.</summary>
/// <remarks>Safe to share between threads.</remarks>
public sealed class PatternOutlook
{
    private readonly ErrorPatternParameters _parameters;
    private const int PoolSize = 96;

    private readonly ConcurrentDictionary<(string Item, string Locale), IReadOnlyList<PatternForecast>> _pools = new();
    private readonly ConditionalWeakTable<Problem, PatternFamily> _before = [];

    /// <summary>Makes one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="parameters"/> is null.</exception>
    public PatternOutlook(ErrorPatternParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        _parameters = parameters;
    }

    /// <summary>The family that a question is about: as the answers so far leave it, or as it is before any answer; null where the question poses no problem with rules.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PatternFamily? FamilyOf(PatternBelief belief, Item item)
    {
        ArgumentNullException.ThrowIfNull(belief);
        ArgumentNullException.ThrowIfNull(item);
        if (item.Problem is { Problem.Rules.Count: > 0 } posed)
        {
            return belief.FamilyOf(posed.Problem.Rules[0].MisconceptionId) ?? _before.GetValue(posed.Problem, Before);
        }

        return item.MalRules.Select(m => m.MisconceptionId).OfType<string>().Select(belief.FamilyOf).FirstOrDefault(f => f is not null);
    }

    /// <summary>How much the answer to a question is expected to tell about the wrong rules of its family, in bits, at least 0.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public double Information(PatternBelief belief, ItemVariant variant)
    {
        ArgumentNullException.ThrowIfNull(variant);
        return FamilyOf(belief, variant.Item) is { } family ? Forecast(variant).Information(family) : 0;
    }

    /// <summary>What is known of a question before any family is looked at; worth keeping.</summary>
    internal PatternForecast Forecast(ItemVariant variant) => new(variant, _parameters);

    /// <summary>Numbers of a question that are kept for all pupils, because looking at every question at every step asks for them again and again.</summary>
    /// <remarks>The same for every seed, on every machine; empty where no numbers fit the question.</remarks>
    internal IReadOnlyList<PatternForecast> Pool(Item item, string? locale) => _pools.GetOrAdd((item.Id, locale ?? ""), _ => [.. Draw(item, locale).Select(Forecast)]);

    private static IEnumerable<ItemVariant> Draw(Item item, string? locale)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int draw = 0; draw < PoolSize; draw++)
        {
            ItemVariant variant;
            try
            {
                variant = VariantFactory.Draw(item, seed: 0, draw, locale);
            }
            catch (InvalidOperationException)
            {
                yield break;
            }

            if (seen.Add(variant.Key))
            {
                yield return variant;
            }
        }
    }

    private PatternFamily Before(Problem problem)
    {
        string[] candidates = [.. problem.Rules.Select(r => r.MisconceptionId).Order(StringComparer.Ordinal)];
        return new FamilyAnalysis(candidates, [], new PatternEvidence { Observations = [] }, _parameters, problem).Run();
    }
}
