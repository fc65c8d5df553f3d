using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Roadmaps;

/// <summary>The skills of a map by number, every prerequisite before what needs it. Immutable.</summary>
internal sealed class TeachingMap
{
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
}
