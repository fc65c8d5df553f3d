using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items.Problems;

namespace DiagnosticEngine.Items;

/// <summary>A curriculum map and the items that assess it.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class ItemBank
{
    // Plain tables: faster ones take longer to make than a whole bank takes to read.
    private readonly Dictionary<string, Item> _byId;
    private readonly Dictionary<string, Problem> _ruleProblems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Item>[]> _byNode = new(StringComparer.Ordinal);

    /// <summary>Puts a map and its items together.</summary>
    /// <exception cref="ArgumentException">An item id is used twice, or an item names a skill or misconception that the map has not.</exception>
    public ItemBank(Curriculum curriculum, IEnumerable<Item> items, IEnumerable<Problem>? problems = null)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(items);
        Curriculum = curriculum;
        Items = [.. items];
        Problems = [.. problems ?? []];
        _byId = Items.ToDictionary(i => i.Id, StringComparer.Ordinal);
        foreach (Problem problem in Problems)
        {
            foreach (WrongRule rule in problem.Rules)
            {
                _ruleProblems.Add(rule.MisconceptionId, problem);
            }
        }

        foreach (Item item in Items)
        {
            CheckIds(curriculum, item);
            AddToNodes(item);
        }
    }

    /// <summary>The map.</summary>
    public Curriculum Curriculum { get; }

    /// <summary>The items, in the author's order.</summary>
    public IReadOnlyList<Item> Items { get; }

    /// <summary>The problems that items pose, with the wrong rules of pupils on them.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The problem on which a misconception has its rule; null where it has none.</summary>
    public Problem? ProblemOf(string misconceptionId) => _ruleProblems.GetValueOrDefault(misconceptionId);

    /// <summary>Finds an item.</summary>
    /// <exception cref="KeyNotFoundException">There is no such item.</exception>
    public Item GetItem(string id) => _byId.TryGetValue(id, out Item? item) ? item : throw new KeyNotFoundException($"There is no item {id}.");

    /// <summary>Finds an item, if there is one.</summary>
    public bool TryGetItem(string id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Item? item) => _byId.TryGetValue(id, out item);

    /// <summary>The items that ask for a skill in a representation; empty where there are none.</summary>
    public IReadOnlyList<Item> ItemsFor(string skillId, Representation representation) =>
        _byNode.TryGetValue(skillId, out List<Item>[]? nodes) && (uint)representation < (uint)nodes.Length ? nodes[(int)representation] : [];

    /// <summary>Expected minutes of an item.</summary>
    public double MinutesOf(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Minutes ?? Curriculum.Model.MinutesOf(item.Representation);
    }

    private void AddToNodes(Item item)
    {
        foreach (string skill in item.SkillIds)
        {
            if (!_byNode.TryGetValue(skill, out List<Item>[]? nodes))
            {
                _byNode.Add(skill, nodes = [[], [], []]);
            }

            nodes[(int)item.Representation].Add(item);
        }
    }

    private static void CheckIds(Curriculum curriculum, Item item)
    {
        string? unknown = item.SkillIds.FirstOrDefault(s => !curriculum.HasSkill(s))
            ?? item.MalRules.Select(m => m.MisconceptionId).FirstOrDefault(m => m is not null && !curriculum.HasMisconception(m));
        if (unknown is not null || item.SkillIds.Count == 0)
        {
            throw new ArgumentException($"The item {item.Id} names {unknown ?? "no skill"}, which the map has not.", nameof(item));
        }
    }
}
