using DiagnosticEngine.Curricula;
using DiagnosticEngine.Loading.Drafts;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Skills and the edges to their prerequisites, by position; unknown and repeated ones left out.</summary>
internal sealed class PrerequisiteGraph
{
    private readonly List<PrerequisiteEdge>[] _edges;

    public PrerequisiteGraph(CheckContext context)
    {
        Skills = [.. context.Content.Skills.Where(s => s.Id is not null && ReferenceEquals(context.Skills[s.Id.Value], s))];
        Dictionary<string, int> position = new(StringComparer.Ordinal);
        for (int i = 0; i < Skills.Count; i++)
        {
            position[Skills[i].Id!.Value] = i;
        }

        _edges = new List<PrerequisiteEdge>[Skills.Count];
        for (int i = 0; i < Skills.Count; i++)
        {
            HashSet<int> seen = [];
            _edges[i] = [];
            foreach (PrerequisiteDraft draft in Skills[i].Prerequisites)
            {
                if (draft.Skill is not null && position.TryGetValue(draft.Skill.Value, out int to) && seen.Add(to))
                {
                    _edges[i].Add(new(i, to, draft.Strength == PrerequisiteStrength.Hard, draft.Skill));
                }
            }
        }
    }

    public IReadOnlyList<SkillDraft> Skills { get; }

    public IReadOnlyList<PrerequisiteEdge> EdgesOf(int skill) => _edges[skill];

    public string IdOf(int skill) => Skills[skill].Id!.Value;
}
