using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Roadmaps;

/// <summary>Puts the skills to teach in an order in which each one's prerequisites are secure or come first.</summary>
/// <remarks>
/// Of all skills whose turn it could be, those come first whose prerequisites are secure rather than only probable, then the lower level, then
/// the one that opens more of the skills still to teach, then map order.
/// </remarks>
internal sealed class TeachingOrder
{
    private readonly Curriculum _curriculum;
    private readonly Func<Skill, double> _beliefOf;
    private readonly RoadmapParameters _parameters;
    private readonly Dictionary<string, double> _beliefs = new(StringComparer.Ordinal);

    public TeachingOrder(Curriculum curriculum, Func<Skill, double> beliefOf, RoadmapParameters parameters)
    {
        _curriculum = curriculum;
        _beliefOf = beliefOf;
        _parameters = parameters;
    }

    /// <summary>The steps: skill and kind.</summary>
    public IReadOnlyList<(string SkillId, RoadmapStepKind Kind)> Of(IReadOnlyCollection<string> scope)
    {
        HashSet<string> teach = WithMissingPrerequisites(scope);
        List<(string SkillId, RoadmapStepKind Kind)> order = [];
        HashSet<string> done = new(StringComparer.Ordinal);
        Skill[] waiting = [.. _curriculum.SkillsInOrder.Where(s => teach.Contains(s.Id))];
        Dictionary<string, int> opens = waiting
            .SelectMany(s => HardPrerequisites(s))
            .GroupBy(p => p, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        Dictionary<string, string[]> before = waiting.ToDictionary(s => s.Id, s => AllBelow(s).Where(teach.Contains).ToArray(), StringComparer.Ordinal);
        while (order.Count < waiting.Length)
        {
            Skill next = waiting
                .Where(s => !done.Contains(s.Id) && before[s.Id].All(done.Contains))
                .OrderBy(s => HardPrerequisites(s).All(p => done.Contains(p) || IsSecure(p)) ? 0 : 1)
                .ThenBy(s => s.Level)
                .ThenByDescending(s => opens.GetValueOrDefault(s.Id))
                .First();
            done.Add(next.Id);
            order.Add((next.Id, RoadmapStepKind.Teach));
        }

        return order.Count == 0 ? order : [.. ChecksBefore(order[0].SkillId), .. order];
    }

    /// <summary>Prerequisites of a skill that are neither to be taught nor secure: worth a quick check.</summary>
    public IEnumerable<string> ProbablySecure(Skill skill) =>
        HardPrerequisites(skill).Where(p => Belief(p) >= _parameters.TeachBelow && !IsSecure(p));

    public double Belief(string skillId)
    {
        if (!_beliefs.TryGetValue(skillId, out double belief))
        {
            belief = _beliefOf(_curriculum.GetSkill(skillId));
            _beliefs[skillId] = belief;
        }

        return belief;
    }

    private static IEnumerable<string> HardPrerequisites(Skill skill) =>
        skill.Prerequisites.Where(p => p.Strength == PrerequisiteStrength.Hard).Select(p => p.SkillId);

    /// <summary>Everything that a skill rests on, however far down: what is to be taught there comes first, also below something secure.</summary>
    private HashSet<string> AllBelow(Skill skill)
    {
        HashSet<string> below = new(StringComparer.Ordinal);
        Stack<string> todo = new(HardPrerequisites(skill));
        while (todo.TryPop(out string? id))
        {
            if (below.Add(id))
            {
                foreach (string prerequisite in HardPrerequisites(_curriculum.GetSkill(id)))
                {
                    todo.Push(prerequisite);
                }
            }
        }

        return below;
    }

    private bool IsSecure(string skillId) => Belief(skillId) >= _parameters.SecureFrom;

    /// <summary>The skills to teach in scope, and every one below them that is to be taught first, wherever it lies.</summary>
    private HashSet<string> WithMissingPrerequisites(IReadOnlyCollection<string> scope)
    {
        HashSet<string> teach = [.. scope.Where(s => Belief(s) < _parameters.TeachBelow)];
        Stack<string> todo = new(teach);
        HashSet<string> seen = [.. teach];
        while (todo.TryPop(out string? id))
        {
            foreach (string prerequisite in HardPrerequisites(_curriculum.GetSkill(id)).Where(p => !IsSecure(p) && seen.Add(p)))
            {
                todo.Push(prerequisite);
                if (Belief(prerequisite) < _parameters.TeachBelow)
                {
                    teach.Add(prerequisite);
                }
            }
        }

        return teach;
    }

    /// <summary>Where even the first step rests on something only probable, that is checked first, from the ground up.</summary>
    private IEnumerable<(string SkillId, RoadmapStepKind Kind)> ChecksBefore(string first)
    {
        HashSet<string> unsure = new(StringComparer.Ordinal);
        Stack<string> todo = new([first]);
        while (todo.TryPop(out string? id))
        {
            foreach (string prerequisite in ProbablySecure(_curriculum.GetSkill(id)).Where(unsure.Add))
            {
                todo.Push(prerequisite);
            }
        }

        return _curriculum.SkillsInOrder.Where(s => unsure.Contains(s.Id)).Select(s => (s.Id, RoadmapStepKind.Check));
    }
}
