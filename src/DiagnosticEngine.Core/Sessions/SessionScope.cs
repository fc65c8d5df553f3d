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
        string[] skills = [.. bank.Curriculum.Skills
            .Where(s => strands.Contains(s.StrandId) && s.Level >= options.FromLevel && s.Level <= options.ToLevel)
            .Select(s => s.Id)];
        HashSet<string> wanted = new(skills, StringComparer.Ordinal);
        Item[] items = [.. bank.Items
            .Where(i => i.SkillIds.All(wanted.Contains))
            .Where(i => options.ObserverId is not null || i.Kind != ItemKind.Observed)];
        return new(skills, items, [.. items.SelectMany(i => ResponseModel.NodesOf(model, i)).Distinct().Order()]);
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
            AddArea(curriculum, id, areas);
        }

        return [.. curriculum.Strands
            .Where(s => options.Strands.Count == 0 || options.Strands.Contains(s.Id, StringComparer.Ordinal))
            .Where(s => options.Areas.Count == 0 || areas.Contains(s.AreaId))
            .Select(s => s.Id)];
    }

    private static void AddArea(Curriculum curriculum, string id, HashSet<string> areas)
    {
        Area area = curriculum.Definition.Areas.FirstOrDefault(a => a.Id == id)
            ?? throw new ArgumentException($"There is no area {id}.", nameof(id));
        if (areas.Add(id))
        {
            foreach (string included in area.Includes)
            {
                AddArea(curriculum, included, areas);
            }
        }
    }
}
