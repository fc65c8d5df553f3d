using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Maps;

/// <summary>The part of a map that is to be drawn: skills, and the prerequisites among them.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class MapView
{
    private readonly HashSet<string> _shown;
    private readonly ILookup<string, MapEdge> _builtOn;
    private readonly ILookup<string, MapEdge> _opened;

    private MapView(Curriculum curriculum, string title, Func<Skill, bool> isShown, Skill? centre)
    {
        Curriculum = curriculum;
        Title = title;
        Centre = centre;
        Skills = [.. curriculum.SkillsInOrder.Where(isShown)];
        _shown = Skills.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        MapEdge[] all = [.. curriculum.SkillsInOrder.SelectMany(s => s.Prerequisites.Select(p => new MapEdge(curriculum.GetSkill(p.SkillId), s, p.Strength, p.Reason)))];
        Edges = [.. all.Where(e => Shows(e.From) && Shows(e.To))];
        _builtOn = all.ToLookup(e => e.To.Id, StringComparer.Ordinal);
        _opened = all.ToLookup(e => e.From.Id, StringComparer.Ordinal);
        HashSet<string> strands = Skills.Select(s => s.StrandId).ToHashSet(StringComparer.Ordinal);
        Strands = [.. curriculum.Strands.Where(s => strands.Contains(s.Id))];
    }

    /// <summary>The whole map.</summary>
    public Curriculum Curriculum { get; }

    /// <summary>What is shown, in a few words.</summary>
    public string Title { get; }

    /// <summary>The skill in the middle; null where there is none.</summary>
    public Skill? Centre { get; }

    /// <summary>The skills shown, each after its prerequisites; otherwise by level, then map order.</summary>
    public IReadOnlyList<Skill> Skills { get; }

    /// <summary>The strands of these skills, in map order.</summary>
    public IReadOnlyList<Strand> Strands { get; }

    /// <summary>The prerequisites among these skills, in the order of the skills that rest on them.</summary>
    public IReadOnlyList<MapEdge> Edges { get; }

    /// <summary>The whole map.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="curriculum"/> is null.</exception>
    public static MapView Whole(Curriculum curriculum)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        return new(curriculum, "Map of skills", _ => true, null);
    }

    /// <summary>Some strands, without what they rest on in others.</summary>
    /// <exception cref="ArgumentException">There is no such strand, or none is named.</exception>
    public static MapView OfStrands(Curriculum curriculum, params IReadOnlyCollection<string> strandIds)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(strandIds);
        HashSet<string> wanted = strandIds.ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0 || wanted.Any(w => curriculum.Strands.All(s => s.Id != w)))
        {
            throw new ArgumentException("Every strand must be one of the map's.", nameof(strandIds));
        }

        string[] names = [.. curriculum.Strands.Where(s => wanted.Contains(s.Id)).Select(s => s.Name)];
        return new(curriculum, $"Map of skills: {Words.And(names)}", s => wanted.Contains(s.StrandId), null);
    }

    /// <summary>A skill, what it rests on and what rests on it, whatever the strand.</summary>
    /// <param name="curriculum">The map.</param>
    /// <param name="skillId">The skill in the middle.</param>
    /// <param name="depth">How many edges to follow each way, at least 0.</param>
    /// <exception cref="KeyNotFoundException">There is no such skill.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="depth"/> is negative.</exception>
    public static MapView Around(Curriculum curriculum, string skillId, int depth)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(skillId);
        ArgumentOutOfRangeException.ThrowIfNegative(depth);
        Skill centre = curriculum.GetSkill(skillId);
        ILookup<string, string> opened = curriculum.Skills.SelectMany(s => s.Prerequisites.Select(p => (p.SkillId, s.Id))).ToLookup(p => p.SkillId, p => p.Id, StringComparer.Ordinal);
        HashSet<string> near = Reach(skillId, depth, id => curriculum.GetSkill(id).Prerequisites.Select(p => p.SkillId));
        near.UnionWith(Reach(skillId, depth, id => opened[id]));
        return new(curriculum, $"Around {centre.Id}", s => near.Contains(s.Id), centre);
    }

    /// <summary>Whether a skill is shown.</summary>
    public bool Shows(Skill skill)
    {
        ArgumentNullException.ThrowIfNull(skill);
        return _shown.Contains(skill.Id);
    }

    /// <summary>The edges to what a skill rests on, shown or not.</summary>
    internal IEnumerable<MapEdge> BuildsOn(Skill skill) => _builtOn[skill.Id];

    /// <summary>The edges to what rests on a skill, shown or not.</summary>
    internal IEnumerable<MapEdge> Opens(Skill skill) => _opened[skill.Id];

    private static HashSet<string> Reach(string start, int depth, Func<string, IEnumerable<string>> next)
    {
        HashSet<string> reached = new(StringComparer.Ordinal) { start };
        string[] last = [start];
        for (int i = 0; i < depth && last.Length > 0; i++)
        {
            last = [.. last.SelectMany(next).Where(reached.Add)];
        }

        return reached;
    }
}
