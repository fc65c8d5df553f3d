using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Selection;

/// <summary>The groups of strands that a content balance shares the questions between. Immutable.</summary>
/// <remarks>An item counts for the strand of the first skill that it names.</remarks>
internal sealed class ContentGroups
{
    private const double RoundingOfSums = 1e-9;

    private readonly Dictionary<string, int> _groupOfStrand = new(StringComparer.Ordinal);
    private readonly List<double> _shares = [];

    /// <param name="curriculum">The map.</param>
    /// <param name="balance">The shares; those of strands that have nothing to ask are divided among the others.</param>
    /// <param name="strandsToAsk">Ids of the strands that have something to ask.</param>
    /// <exception cref="ArgumentException">A strand or area is unknown or named twice, or a part is not above 0.</exception>
    public ContentGroups(Curriculum curriculum, ContentBalance balance, IReadOnlyCollection<string> strandsToAsk)
    {
        ArgumentNullException.ThrowIfNull(balance.Shares);
        IReadOnlyList<ContentShare> shares = balance.Shares.Count > 0 ? balance.Shares : [.. strandsToAsk.Select(s => new ContentShare { Id = s })];
        foreach (ContentShare share in shares)
        {
            if (share is not { Id: not null, Parts: > 0 and < double.PositiveInfinity })
            {
                throw new ArgumentException($"The part of \"{share?.Id}\" in the content balance is not above 0.", nameof(balance));
            }

            string[] strands = [.. StrandsOf(curriculum, share.Id)];
            foreach (string strand in strands)
            {
                if (!_groupOfStrand.TryAdd(strand, _shares.Count))
                {
                    throw new ArgumentException($"The content balance names the strand {strand} twice.", nameof(balance));
                }
            }

            _shares.Add(strands.Any(strandsToAsk.Contains) ? share.Parts : 0);
        }

        double sum = Math.Max(_shares.Sum(), double.Epsilon);
        for (int g = 0; g < _shares.Count; g++)
        {
            _shares[g] /= sum;
        }
    }

    /// <summary>The candidates of the groups that are furthest behind; all candidates where none belongs to a group.</summary>
    public Item[] FurthestBehind(SelectionContext context)
    {
        int[] asked = new int[_shares.Count];
        foreach (int group in context.Asked.Select(a => GroupOf(context, a.Item)).OfType<int>())
        {
            asked[group]++;
        }

        int next = asked.Sum() + 1;
        double[] behind = [.. _shares.Select((s, g) => (s * next) - asked[g])];
        double most = double.NegativeInfinity;
        foreach (Item item in context.Candidates)
        {
            most = GroupOf(context, item) is { } group ? Math.Max(most, behind[group]) : most;
        }

        return double.IsNegativeInfinity(most)
            ? [.. context.Candidates]
            : [.. context.Candidates.Where(i => GroupOf(context, i) is { } group && behind[group] >= most - RoundingOfSums)];
    }

    /// <summary>Names of the strands of some items, for people.</summary>
    public static string NamesOf(SelectionContext context, IEnumerable<Item> items) =>
        string.Join(", ", items.Select(i => StrandOf(context, i)).Distinct(StringComparer.Ordinal).Select(s => context.Bank.Curriculum.GetStrand(s).Name));

    private int? GroupOf(SelectionContext context, Item item) => _groupOfStrand.TryGetValue(StrandOf(context, item), out int group) ? group : null;

    private static string StrandOf(SelectionContext context, Item item) => context.Bank.Curriculum.GetSkill(item.SkillIds[0]).StrandId;

    private static IEnumerable<string> StrandsOf(Curriculum curriculum, string id)
    {
        if (curriculum.Strands.Any(s => s.Id == id))
        {
            return [id];
        }

        HashSet<string> areas = curriculum.AreasUnder(id);
        return curriculum.Strands.Where(s => areas.Contains(s.AreaId)).Select(s => s.Id);
    }
}
