using System.Collections.Frozen;
using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Inference;

/// <summary>The curriculum map as a probability model: nodes, what supports them, how hard they are.</summary>
/// <remarks>
/// A pupil has a level on the school-year scale and an offset for each strand, both normal. A node is supported when all its parents are
/// secured. A supported node is secured with probability logistic(slope × (level + offset − difficulty)), an unsupported one with that times
/// its leak. Parents of (skill, representation): the next lower representation of the skill, and each hard prerequisite in the same
/// representation, or where it has not got that one in the nearest lower, else the nearest higher. Difficulty: the skill at place i of the n of its strand
/// and level L lies at L − 1 + (i + ½)/n, plus the representation's offset, so that a pupil at level L has met what level L holds.
/// Immutable and safe to share between threads.
/// </remarks>
public sealed class KnowledgeModel
{
    private readonly FrozenDictionary<NodeId, int> _index;

    private KnowledgeModel(IReadOnlyList<KnowledgeNode> nodes, IReadOnlyList<string> strandIds, KnowledgeModelParameters parameters)
    {
        Nodes = nodes;
        StrandIds = strandIds;
        Parameters = parameters;
        _index = nodes.ToFrozenDictionary(n => n.Id, n => n.Index);
    }

    /// <summary>The nodes, every parent before its children.</summary>
    public IReadOnlyList<KnowledgeNode> Nodes { get; }

    /// <summary>Ids of the strands.</summary>
    public IReadOnlyList<string> StrandIds { get; }

    /// <summary>The numbers of the model.</summary>
    public KnowledgeModelParameters Parameters { get; }

    /// <summary>Makes the model of a whole map, or of some of its strands (prerequisites elsewhere are then left out).</summary>
    /// <exception cref="ArgumentNullException"><paramref name="curriculum"/> is null.</exception>
    public static KnowledgeModel Of(Curriculum curriculum, IReadOnlyCollection<string>? strandIds = null)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        HashSet<string>? wanted = strandIds is null ? null : new(strandIds, StringComparer.Ordinal);
        List<string> strands = [.. curriculum.Strands.Select(s => s.Id).Where(s => wanted?.Contains(s) ?? true)];
        Dictionary<string, double> difficulty = SkillDifficulties(curriculum);
        Dictionary<NodeId, int> index = [];
        List<KnowledgeNode> nodes = [];
        foreach (Skill skill in curriculum.SkillsInOrder.Where(s => wanted?.Contains(s.StrandId) ?? true))
        {
            foreach (Representation representation in skill.Representations)
            {
                NodeId id = new(skill.Id, representation);
                index[id] = nodes.Count;
                nodes.Add(new KnowledgeNode
                {
                    Id = id,
                    Index = nodes.Count,
                    Strand = strands.IndexOf(skill.StrandId),
                    Difficulty = difficulty[skill.Id] + curriculum.Model.OffsetOf(representation),
                    Leak = curriculum.Model.LeakOf(representation),
                    Parents = [.. ParentsOf(curriculum, skill, representation, index)],
                });
            }
        }

        return new KnowledgeModel(nodes, strands, curriculum.Model);
    }

    /// <summary>The position of a node.</summary>
    /// <exception cref="KeyNotFoundException">The model has no such node.</exception>
    public int IndexOf(NodeId node) => _index.TryGetValue(node, out int index) ? index : throw new KeyNotFoundException($"The model has no node {node}.");

    /// <summary>The position of a node, if the model has it.</summary>
    public bool TryIndexOf(NodeId node, out int index) => _index.TryGetValue(node, out index);

    /// <summary>Makes a model from nodes of one's own, for tests and flat banks.</summary>
    internal static KnowledgeModel FromNodes(IReadOnlyList<KnowledgeNode> nodes, IReadOnlyList<string> strandIds, KnowledgeModelParameters parameters) =>
        new(nodes, strandIds, parameters);

    private static Dictionary<string, double> SkillDifficulties(Curriculum curriculum)
    {
        Dictionary<string, double> difficulty = new(StringComparer.Ordinal);
        foreach (IGrouping<(string StrandId, int Level), Skill> place in curriculum.SkillsInOrder.GroupBy(s => (s.StrandId, s.Level)))
        {
            Skill[] skills = [.. place];
            for (int i = 0; i < skills.Length; i++)
            {
                difficulty[skills[i].Id] = place.Key.Level - 1 + ((i + 0.5) / skills.Length);
            }
        }

        return difficulty;
    }

    private static IEnumerable<int> ParentsOf(
        Curriculum curriculum, Skill skill, Representation representation, Dictionary<NodeId, int> index)
    {
        Representation[] below = [.. skill.Representations.Where(r => r < representation)];
        if (below.Length > 0)
        {
            yield return index[new NodeId(skill.Id, below.Max())];
        }

        foreach (Prerequisite prerequisite in skill.Prerequisites.Where(p => p.Strength == PrerequisiteStrength.Hard))
        {
            Representation matching = Matching(curriculum.GetSkill(prerequisite.SkillId), representation);
            if (index.TryGetValue(new NodeId(prerequisite.SkillId, matching), out int parent))
            {
                yield return parent;
            }
        }
    }

    private static Representation Matching(Skill prerequisite, Representation wanted)
    {
        Representation[] lowerOrSame = [.. prerequisite.Representations.Where(r => r <= wanted)];
        return lowerOrSame.Length > 0 ? lowerOrSame.Max() : prerequisite.Representations.Min();
    }
}
