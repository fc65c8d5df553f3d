using System.Runtime.CompilerServices;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Roadmaps;

/// <summary>The skills of a map by number, every prerequisite before what needs it. Safe to share between threads.</summary>
internal sealed class TeachingMap
{
    private readonly ConditionalWeakTable<KnowledgeModel, int[]> _top = [];

    public TeachingMap(Curriculum curriculum)
    {
        Skills = [.. curriculum.SkillsInOrder];
        Index = Skills.Select((s, i) => (s.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        Needs = [.. Skills.Select(s => s.Prerequisites.Where(p => p.Strength == PrerequisiteStrength.Hard).Select(p => Index[p.SkillId]).ToArray())];
    }

    /// <summary>The skills.</summary>
    public Skill[] Skills { get; }

    /// <summary>Number of each skill.</summary>
    public Dictionary<string, int> Index { get; }

    /// <summary>Numbers of the hard prerequisites of each skill.</summary>
    public int[][] Needs { get; }

    /// <summary>For each skill the position of its highest representation among the nodes of a model.</summary>
    public int[] TopNodes(KnowledgeModel model) =>
        _top.GetValue(model, m => [.. Skills.Select(s => m.IndexOf(new NodeId(s.Id, s.Representations.Max())))]);
}
