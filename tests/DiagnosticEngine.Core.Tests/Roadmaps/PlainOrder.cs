using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Core.Tests.Roadmaps;

/// <summary>The oracle: the order of the roadmap as the page on the model tells it, slow and plain.</summary>
internal sealed class PlainOrder(Curriculum curriculum, Func<string, double> belief, Func<string, IReadOnlyList<string>, double> readiness)
{
    /// <summary>The steps when everything is in scope.</summary>
    public List<string> Of()
    {
        List<string> order = [];
        while (Open(order).ToArray() is { Length: > 0 } open)
        {
            order.Add(open
                .OrderByDescending(s => Band(s, order))
                .ThenBy(s => Needs(s).Any(order.Contains))
                .ThenBy(s => curriculum.GetSkill(s).Level)
                .ThenByDescending(s => curriculum.Skills.Count(t => IsTaught(t.Id) && Needs(t.Id).Contains(s)))
                .First());
        }

        return order;
    }

    /// <summary>Skills whose turn it could be after some steps, in the order of the map.</summary>
    public IEnumerable<string> Open(IReadOnlyCollection<string> done) => curriculum.SkillsInOrder.Select(s => s.Id)
        .Where(s => IsTaught(s) && !done.Contains(s) && !Below(s).Any(n => IsTaught(n) && !done.Contains(n)));

    /// <summary>Fifth of readiness, 0 to 4.</summary>
    public int Band(string skill, IReadOnlyCollection<string> done) =>
        Math.Min(4, (int)(5 * (1 - belief(skill)) * readiness(skill, [.. Needs(skill).Where(n => !done.Contains(n))])));

    /// <summary>Everything that a skill rests on, however far down.</summary>
    public HashSet<string> Below(string skill) => [.. Needs(skill), .. Needs(skill).SelectMany(Below)];

    private bool IsTaught(string skill) => belief(skill) < 0.5;

    private IEnumerable<string> Needs(string skill) =>
        curriculum.GetSkill(skill).Prerequisites.Where(p => p.Strength == PrerequisiteStrength.Hard).Select(p => p.SkillId);
}
