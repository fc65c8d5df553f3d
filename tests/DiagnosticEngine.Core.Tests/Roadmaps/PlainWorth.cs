using DiagnosticEngine.Curricula;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Core.Tests.Roadmaps;

/// <summary>The oracle: the best worth of any plan, by the formula in words and by looking at every set of skills.</summary>
internal sealed class PlainWorth
{
    private readonly RandomPlan _case;
    private readonly string[] _skills;
    private readonly HashSet<string> _target;

    public PlainWorth(RandomPlan theCase)
    {
        _case = theCase;
        _target = [.. Targets().Where(s => _case.Belief(s) < 0.8)];
        HashSet<string> wanted = [.. _case.Scope.Where(IsTaught), .. _target];
        Grow(wanted);
        Grow(_target);
        _skills = [.. wanted];
    }

    /// <summary>How many skills may be taken.</summary>
    public int Count => _skills.Length;

    /// <summary>The greatest worth.</summary>
    public double Best()
    {
        double best = 0;
        (double Worth, int Minutes, string[] Needs)[] all = [.. _skills.Select(s => (Worth(s), Minutes(s), NotSecureBelow(s)))];
        for (int set = 0; set < 1 << _skills.Length; set++)
        {
            HashSet<string> taken = [.. _skills.Where((_, i) => IsIn(i))];
            if (all.Where((_, i) => IsIn(i)).All(s => s.Needs.All(taken.Contains))
                && all.Where((_, i) => IsIn(i)).Sum(s => s.Minutes) <= _case.Options.Lessons * _case.Options.LessonMinutes)
            {
                best = Math.Max(best, all.Where((_, i) => IsIn(i)).Sum(s => s.Worth));
            }

            bool IsIn(int i) => ((set >> i) & 1) == 1;
        }

        return best;
    }

    private bool IsTaught(string skill) => _case.Belief(skill) < 0.5;

    private string[] NotSecureBelow(string skill) => [.. _case.Needs(skill).Where(n => _case.Belief(n) < 0.8)];

    private void Grow(HashSet<string> skills)
    {
        while (skills.SelectMany(NotSecureBelow).Where(n => !skills.Contains(n)).ToArray() is { Length: > 0 } more)
        {
            skills.UnionWith(more);
        }
    }

    private IEnumerable<string> Targets() => _case.Options.Target switch
    {
        null => [],
        { Level: null } target => _case.Needs(target.Id),
        { Level: int level } target => _case.Map.Skills.Where(s => s.Level <= level && (s.StrandId == target.Id || AreaOf(s) == target.Id)).Select(s => s.Id),
    };

    private string AreaOf(Skill skill) => _case.Curriculum.GetStrand(skill.StrandId).AreaId;

    private int OwnMinutes(string skill)
    {
        TeachingMinutes minutes = _case.Options.Minutes;
        Representation start = _case.Starts[_case.Map.Index[skill]];
        return !IsTaught(skill) ? minutes.Check
            : _case.Curriculum.GetSkill(skill).Representations.Where(r => r >= start).Sum(r => r == Representation.Concrete ? minutes.Concrete : r == Representation.Pictorial ? minutes.Pictorial : minutes.Abstract);
    }

    private int Minutes(string skill)
    {
        int lesson = 1;
        int revisits = 0;
        foreach (int gap in _case.Options.Revisits.Gaps)
        {
            lesson += gap;
            revisits += lesson <= _case.Options.Lessons ? 1 : 0;
        }

        return OwnMinutes(skill) + (IsTaught(skill) ? revisits * _case.Options.Revisits.Minutes : 0);
    }

    private double Worth(string skill)
    {
        PlanWeights weights = _case.Options.Weights;
        double worth = _target.Contains(skill) ? weights.Target * OwnMinutes(skill) / _target.Sum(OwnMinutes) : 0;
        if (IsTaught(skill) && _case.Scope.Contains(skill))
        {
            Skill own = _case.Curriculum.GetSkill(skill);
            double level = (1 - _case.Belief(skill)) / _case.Map.Skills.Count(s => s.StrandId == own.StrandId && s.Level == own.Level);
            double area = weights.Areas.Count == 0 || AreaOf(own) == "number" ? 1 : weights.OtherAreas;
            worth += area * ((weights.Level * level) + (weights.Unlock * Unlocks(skill)));
        }

        return worth;
    }

    private double Unlocks(string skill) => _skills
        .Where(t => IsTaught(t) && _case.Needs(t).Contains(skill))
        .Sum(t => (1 + (_case.Options.Weights.Further * Unlocks(t))) / NotSecureBelow(t).Count(IsTaught));
}
