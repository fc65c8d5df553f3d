using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Simulation;

/// <summary>Compares what is believed about a simulated pupil with the truth. Immutable and safe to share between threads.</summary>
/// <remarks>A level counts the skills that are secured, or more likely secured than not, in their highest representation, by the rule of the diagnosis.</remarks>
internal sealed class TruthMeter
{
    private readonly Curriculum _curriculum;
    private readonly int[] _abstract;
    private readonly (LevelRule Rule, int[] Nodes)[] _strands;
    private readonly int[][] _areas;
    private readonly Dictionary<string, int> _top;

    public TruthMeter(Curriculum curriculum, KnowledgeModel model)
    {
        _curriculum = curriculum;
        _abstract = [.. model.Nodes.Where(n => n.Id.Representation == Representation.Abstract).Select(n => n.Index)];
        _top = curriculum.Skills.ToDictionary(s => s.Id, s => model.IndexOf(new NodeId(s.Id, s.Representations.Max())), StringComparer.Ordinal);
        Strand[] strands = [.. curriculum.Strands.Where(t => curriculum.Skills.Any(s => s.StrandId == t.Id))];
        _strands = [.. strands.Select(RuleOf)];
        _areas = [.. curriculum.Definition.Areas
            .Select(a => curriculum.AreasUnder(a.Id))
            .Select(ids => Enumerable.Range(0, strands.Length).Where(i => ids.Contains(strands[i].AreaId)).ToArray())
            .Where(a => a.Length > 0)];
    }

    /// <summary>Compares.</summary>
    /// <param name="truth">Whether each node is secured.</param>
    /// <param name="state">What is believed.</param>
    /// <param name="steps">Ids of the first skills of the roadmap.</param>
    /// <param name="questions">Questions so far.</param>
    /// <param name="minutes">Minutes so far.</param>
    public PupilReading Read(IReadOnlyList<bool> truth, KnowledgeState state, IReadOnlyList<string> steps, int questions, double minutes)
    {
        var reliability = new (int Count, double Sum, int True)[PupilReading.Bins];
        double brier = 0;
        for (int n = 0; n < truth.Count; n++)
        {
            double p = state[n];
            ref (int Count, double Sum, int True) bin = ref reliability[Math.Min(PupilReading.Bins - 1, (int)(p * PupilReading.Bins))];
            bin = (bin.Count + 1, bin.Sum + p, bin.True + (truth[n] ? 1 : 0));
            brier += (p - (truth[n] ? 1 : 0)) * (p - (truth[n] ? 1 : 0));
        }

        double[] was = Levels(n => truth[n]);
        double[] found = Levels(n => state[n] >= 0.5);
        double[] measures = new double[Enum.GetValues<StudyMeasure>().Length];
        measures[(int)StudyMeasure.NodesRight] = Enumerable.Range(0, truth.Count).Average(n => Agrees(truth, state, n));
        measures[(int)StudyMeasure.AbstractNodesRight] = _abstract.Length == 0 ? 1 : _abstract.Average(n => Agrees(truth, state, n));
        measures[(int)StudyMeasure.StrandLevelError] = was.Zip(found, (w, f) => Math.Abs(w - f)).Average();
        measures[(int)StudyMeasure.AreaLevelError] = _areas.Length == 0 ? 0 : _areas.Average(a => Math.Abs(a.Average(s => was[s]) - a.Average(s => found[s])));
        measures[(int)StudyMeasure.ReadySteps] = steps.Count == 0 ? (truth.All(t => t) ? 1 : 0) : steps.Average(s => IsReady(truth, s) ? 1.0 : 0);
        measures[(int)StudyMeasure.BrierScore] = brier / truth.Count;
        return new() { Questions = questions, Minutes = minutes, Measures = measures, Reliability = reliability };
    }

    private static double Agrees(IReadOnlyList<bool> truth, KnowledgeState state, int node) => (state[node] >= 0.5) == truth[node] ? 1 : 0;

    private bool IsReady(IReadOnlyList<bool> truth, string skillId) => !truth[_top[skillId]]
        && _curriculum.GetSkill(skillId).Prerequisites.Where(p => p.Strength == PrerequisiteStrength.Hard).All(p => truth[_top[p.SkillId]]);

    private double[] Levels(Func<int, bool> counts) => [.. _strands.Select(s => s.Rule.TenthsOf([.. s.Nodes.Select(counts)]) / 10.0)];

    private (LevelRule Rule, int[] Nodes) RuleOf(Strand strand)
    {
        Skill[] skills = [.. _curriculum.Skills.Where(s => s.StrandId == strand.Id).OrderBy(s => s.Level)];
        return (new LevelRule([.. skills.Select(s => s.Level)], Math.Max(strand.StartLevel, skills[0].Level), _curriculum.LevelPolicy.Share), [.. skills.Select(s => _top[s.Id])]);
    }
}
