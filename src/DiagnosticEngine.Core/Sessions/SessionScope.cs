using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Sessions;

/// <summary>What an assessment is about: skills, the items that may be asked, the nodes that they can settle.</summary>
internal sealed class SessionScope
{
    private SessionScope(IReadOnlyList<string> skillIds, IReadOnlyList<Item> items, IReadOnlyList<int> nodes)
    {
        SkillIds = skillIds;
        Items = items;
        Nodes = nodes;
    }

    public IReadOnlyList<string> SkillIds { get; }

    public IReadOnlyList<Item> Items { get; }

    public IReadOnlyList<int> Nodes { get; }

    public static SessionScope Of(ItemBank bank, KnowledgeModel model, SessionOptions options)
    {
        HashSet<string> strands = StrandsOf(bank.Curriculum, options);
        HashSet<string> notNow = new(NotNowOf(bank, options), StringComparer.Ordinal);
        string[] skills = [.. bank.Curriculum.Skills
            .Where(s => options.Mastery is null || options.Mastery.SkillId == s.Id)
            .Where(s => strands.Contains(s.StrandId) && s.Level >= options.FromLevel && s.Level <= options.ToLevel)
            .Select(s => s.Id)];
        HashSet<string> wanted = new(skills, StringComparer.Ordinal);
        Item[] items = [.. bank.Items
            .Where(i => i.SkillIds.All(wanted.Contains))
            .Where(i => options.Mastery is null || options.Mastery.AsksWith(i))
            .Where(i => !notNow.Contains(i.Id))
            .Where(i => options.ObserverId is not null || i.Kind != ItemKind.Observed)];
        return new(skills, items, [.. items.SelectMany(i => ResponseModel.NodesOf(model, i)).Distinct().Order()]);
    }

    /// <summary>Ids of the strands of the items, as content balance counts them, in map order.</summary>
    public IReadOnlyList<string> StrandsToAsk(Curriculum curriculum)
    {
        HashSet<string> found = new(Items.Select(i => curriculum.GetSkill(i.SkillIds[0]).StrandId), StringComparer.Ordinal);
        return [.. curriculum.Strands.Select(s => s.Id).Where(found.Contains)];
    }

    /// <summary>Ids of the strands that the options name, directly or through areas and what those include.</summary>
    /// <exception cref="ArgumentException">An area or strand is unknown.</exception>
    public static HashSet<string> StrandsOf(Curriculum curriculum, SessionOptions options)
    {
        foreach (string id in options.Strands.Where(id => curriculum.Strands.All(s => s.Id != id)))
        {
            throw new ArgumentException($"There is no strand {id}.", nameof(options));
        }

        HashSet<string> areas = new(StringComparer.Ordinal);
        foreach (string id in options.Areas)
        {
            areas.UnionWith(curriculum.AreasUnder(id));
        }

        return [.. curriculum.Strands
            .Where(s => options.Strands.Count == 0 || options.Strands.Contains(s.Id, StringComparer.Ordinal))
            .Where(s => options.Areas.Count == 0 || areas.Contains(s.AreaId))
            .Select(s => s.Id)];
    }

    private static IReadOnlyList<string> NotNowOf(ItemBank bank, SessionOptions options)
    {
        IReadOnlyList<string> notNow = options.Exposure?.NotNow ?? [];
        foreach (string id in notNow.Where(id => id is null || !bank.TryGetItem(id, out _)))
        {
            throw new ArgumentException($"There is no item {id}.", nameof(options));
        }

        return notNow;
    }
}
