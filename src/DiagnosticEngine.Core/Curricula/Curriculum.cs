namespace DiagnosticEngine.Curricula;

/// <summary>A map of skills: levels, areas, strands, skills with prerequisites, and the misconceptions that are met on the way.</summary>
/// <remarks>Immutable and safe to share between threads. Made by a loader that has checked it: ids resolve and there are no cycles.</remarks>
public sealed class Curriculum
{
    private readonly Dictionary<string, Skill> _skills;
    private readonly Dictionary<string, Strand> _strands;
    private readonly Dictionary<string, Misconception> _misconceptions;

    /// <summary>Makes a map from checked parts.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    /// <exception cref="ArgumentException">An id is used twice or unknown, or the prerequisites go round in a circle.</exception>
    public Curriculum(CurriculumDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        Definition = definition;
        _strands = definition.Strands.ToDictionary(s => s.Id, StringComparer.Ordinal);
        _skills = definition.Skills.ToDictionary(s => s.Id, StringComparer.Ordinal);
        _misconceptions = definition.Misconceptions.ToDictionary(m => m.Id, StringComparer.Ordinal);
        SkillsInOrder = PrerequisiteOrder.Of(definition.Skills, _skills);
        foreach (Skill skill in definition.Skills)
        {
            if (!_strands.ContainsKey(skill.StrandId))
            {
                throw new ArgumentException($"The skill {skill.Id} names the unknown strand {skill.StrandId}.", nameof(definition));
            }
        }
    }

    /// <summary>The parts that it was made from.</summary>
    public CurriculumDefinition Definition { get; }

    /// <summary>Stable id of the curriculum.</summary>
    public string Id => Definition.Id;

    /// <summary>Version of the content.</summary>
    public string Version => Definition.Version;

    /// <summary>SHA-256 of the content, in hexadecimal: two curricula with the same fingerprint are the same.</summary>
    public string Fingerprint => Definition.Fingerprint;

    /// <summary>Strands, in map order.</summary>
    public IReadOnlyList<Strand> Strands => Definition.Strands;

    /// <summary>Skills, in map order.</summary>
    public IReadOnlyList<Skill> Skills => Definition.Skills;

    /// <summary>Skills with every prerequisite before the skill that needs it; otherwise by level, then map order.</summary>
    public IReadOnlyList<Skill> SkillsInOrder { get; }

    /// <summary>Misconceptions, in map order.</summary>
    public IReadOnlyList<Misconception> Misconceptions => Definition.Misconceptions;

    /// <summary>The numbers of the knowledge model.</summary>
    public KnowledgeModelParameters Model => Definition.Model;

    /// <summary>How skills become levels, where nobody says otherwise.</summary>
    public LevelPolicy LevelPolicy => Definition.LevelPolicy;

    /// <summary>Finds a skill.</summary>
    /// <exception cref="KeyNotFoundException">There is no such skill.</exception>
    public Skill GetSkill(string id) => _skills.TryGetValue(id, out Skill? skill) ? skill : throw new KeyNotFoundException($"There is no skill {id}.");

    /// <summary>Finds a strand.</summary>
    /// <exception cref="KeyNotFoundException">There is no such strand.</exception>
    public Strand GetStrand(string id) => _strands.TryGetValue(id, out Strand? strand) ? strand : throw new KeyNotFoundException($"There is no strand {id}.");

    /// <summary>Finds a misconception.</summary>
    /// <exception cref="KeyNotFoundException">There is no such misconception.</exception>
    public Misconception GetMisconception(string id) =>
        _misconceptions.TryGetValue(id, out Misconception? found) ? found : throw new KeyNotFoundException($"There is no misconception {id}.");

    /// <summary>Whether the map has this skill.</summary>
    public bool HasSkill(string id) => _skills.ContainsKey(id);

    /// <summary>Whether the map has this misconception.</summary>
    public bool HasMisconception(string id) => _misconceptions.ContainsKey(id);

    /// <summary>Strands of an area and of all that it includes, in map order.</summary>
    /// <exception cref="ArgumentException">There is no such area, or it includes one that is none.</exception>
    public IReadOnlyList<Strand> StrandsOf(string areaId)
    {
        HashSet<string> areas = AreasUnder(areaId);
        return [.. Strands.Where(s => areas.Contains(s.AreaId))];
    }

    /// <summary>Ids of an area and of all that it includes, directly or through others.</summary>
    /// <exception cref="ArgumentException">There is no such area, or it includes one that is none.</exception>
    internal HashSet<string> AreasUnder(string id)
    {
        HashSet<string> areas = new(StringComparer.Ordinal);
        AddArea(id, areas);
        return areas;
    }

    private void AddArea(string id, HashSet<string> areas)
    {
        Area area = Definition.Areas.FirstOrDefault(a => a.Id == id) ?? throw new ArgumentException($"There is no area {id}.", nameof(id));
        if (areas.Add(id))
        {
            foreach (string included in area.Includes)
            {
                AddArea(included, areas);
            }
        }
    }
}
