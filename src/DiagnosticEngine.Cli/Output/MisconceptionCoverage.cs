using DiagnosticEngine.Curricula;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Cli.Output;

/// <summary>A misconception, the items that can show it, and what they can tell it from.</summary>
/// <param name="Misconception">The misconception.</param>
/// <param name="Items">Ids of the items that can show it.</param>
/// <param name="Rivals">For each misconception that the same items can show: the best item, and on what share of its variants the two lead to different answers.</param>
internal sealed record MisconceptionCoverage(Misconception Misconception, IReadOnlyList<string> Items, IReadOnlyList<RivalCoverage> Rivals)
{
    private const int VariantsLookedAt = 60;

    /// <summary>All misconceptions, or some; items that have to do with none of these are not looked at.</summary>
    public static IReadOnlyList<MisconceptionCoverage> Of(ItemBank bank, Func<Misconception, bool>? isWanted = null)
    {
        Misconception[] wanted = [.. bank.Curriculum.Misconceptions.Where(isWanted ?? (_ => true))];
        HashSet<string> ids = wanted.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        Dictionary<(string One, string Other), RivalCoverage> best = [];
        Dictionary<string, List<string>> items = new(StringComparer.Ordinal);
        foreach (Item item in bank.Items.Where(i => Named(i).Any(ids.Contains)))
        {
            IEnumerable<string> observed = (item.Task?.Verdicts ?? []).Select(v => v.MisconceptionId).OfType<string>();
            IReadOnlyList<RulePair> pairs = item.Kind == ItemKind.Observed ? [] : RuleSeparation.Of(item, VariantsLookedAt);
            IEnumerable<string> shown = pairs.SelectMany(p => new[] { p.One, p.Other }).Concat(item.MalRules.Select(m => m.MisconceptionId).OfType<string>()).Concat(observed);
            foreach (string id in shown.Distinct(StringComparer.Ordinal))
            {
                items.TryAdd(id, []);
                items[id].Add(item.Id);
            }

            foreach (RulePair pair in pairs)
            {
                Note(best, pair.One, pair.Other, item.Id, pair);
                Note(best, pair.Other, pair.One, item.Id, pair);
            }
        }

        ILookup<string, RivalCoverage> rivals = best.ToLookup(b => b.Key.One, b => b.Value, StringComparer.Ordinal);
        return [.. wanted.Select(m => new MisconceptionCoverage(
            m, items.GetValueOrDefault(m.Id) ?? [], [.. rivals[m.Id].OrderBy(r => r.Share).ThenBy(r => r.MisconceptionId, StringComparer.Ordinal)]))];
    }

    /// <summary>The misconceptions that mal-rules, verdicts and the problem of an item speak of.</summary>
    private static IEnumerable<string> Named(Item item) => item.MalRules.Select(m => m.MisconceptionId)
        .Concat((item.Task?.Verdicts ?? []).Select(v => v.MisconceptionId))
        .OfType<string>()
        .Concat((item.Problem?.Problem.Rules ?? []).Select(r => r.MisconceptionId));

    private static void Note(Dictionary<(string One, string Other), RivalCoverage> best, string one, string other, string item, RulePair pair)
    {
        if (!best.TryGetValue((one, other), out RivalCoverage? known) || pair.Share > known.Share)
        {
            best[(one, other)] = new(other, item, pair.Share, pair.Collision);
        }
    }
}
