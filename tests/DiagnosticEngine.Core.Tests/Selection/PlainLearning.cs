using DiagnosticEngine.Core.Tests.Curricula;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Selection;

namespace DiagnosticEngine.Core.Tests.Selection;

/// <summary>The oracle: what an answer is expected to settle, summed over every state, every outcome and every target.</summary>
internal sealed class PlainLearning
{
    private readonly double[] _chances;
    private readonly double[][] _targets;
    private readonly Func<int, int, bool> _isSecured;
    private readonly KnowledgeModel _model;

    /// <summary>Takes the states, their probabilities, and what is worth knowing about some skills (null for all).</summary>
    public PlainLearning(
        Curriculum curriculum, KnowledgeModel model, IReadOnlyList<double> chances, Func<int, int, bool> isSecured, TargetWeights weights, IReadOnlyCollection<string>? scope = null)
    {
        _model = model;
        _chances = [.. chances];
        _isSecured = isSecured;
        Skill[] skills = [.. curriculum.Skills.Where(s => scope?.Contains(s.Id) ?? true)];
        _targets =
        [
            .. model.Nodes.Where(n => skills.Any(s => s.Id == n.Id.SkillId)).Select(n => Each(weights.Nodes, state => isSecured(n.Index, state) ? 1 : 0)),
            .. skills.Select(skill => Each(weights.Ready, state => IsReady(curriculum, skill, state) ? 1 : 0)),
            .. skills.GroupBy(s => s.StrandId).Select(strand => Each(weights.Levels, state => PlainLevel.Tenths(
                [.. strand.Select(s => (s.Level, HasTop(s, state)))], Math.Max(curriculum.GetStrand(strand.Key).StartLevel, strand.Min(s => s.Level))) / 10.0)),
        ];
    }

    /// <summary>Variance that an answer is expected to take away from all targets together.</summary>
    public double Of(Item item)
    {
        OutcomeLikelihoods l = ResponseModel.LikelihoodsOf(_model.Parameters, item);
        int[] nodes = ResponseModel.NodesOf(_model, item);
        double sum = 0;
        foreach ((double whenSecured, double whenNot) in new[]
        {
            (l.RightWhenSecured, l.RightWhenNot), (l.WrongWhenSecured, l.WrongWhenNot), (l.NotSureWhenSecured, l.NotSureWhenNot),
        })
        {
            double[] joint = [.. _chances.Select((p, s) => p * (nodes.All(n => _isSecured(n, s)) ? whenSecured : whenNot))];
            double outcome = joint.Sum();
            sum += outcome <= 0 ? 0 : outcome * _targets.Sum(t => Math.Pow((Dot(joint, t) / outcome) - Dot(_chances, t), 2));
        }

        return sum;
    }

    /// <summary>
    /// How much too large that is on average when the states are so many draws and not the distribution: a covariance of unrelated things, from n draws, is off by
    /// variance × variance / n, squared.
    /// </summary>
    public double ExcessFrom(int draws, Item item)
    {
        int[] nodes = ResponseModel.NodesOf(_model, item);
        double secured = _chances.Where((_, s) => nodes.All(n => _isSecured(n, s))).Sum();
        OutcomeLikelihoods l = ResponseModel.LikelihoodsOf(_model.Parameters, item);
        double sharpness = Part(l.RightWhenSecured, l.RightWhenNot) + Part(l.WrongWhenSecured, l.WrongWhenNot) + Part(l.NotSureWhenSecured, l.NotSureWhenNot);
        return sharpness * secured * (1 - secured) / draws * _targets.Sum(t => Dot(_chances, [.. t.Select(x => x * x)]) - Math.Pow(Dot(_chances, t), 2));

        double Part(double a, double b) => (a - b) * (a - b) / ((secured * a) + ((1 - secured) * b));
    }

    private double[] Each(double weight, Func<int, double> value) => [.. _chances.Select((_, s) => Math.Sqrt(weight) * value(s))];

    private bool HasTop(Skill skill, int state) => _isSecured(_model.IndexOf(new NodeId(skill.Id, skill.Representations.Max())), state);

    private bool IsReady(Curriculum curriculum, Skill skill, int state) => !HasTop(skill, state)
        && skill.Prerequisites.Where(p => p.Strength == PrerequisiteStrength.Hard).All(p => HasTop(curriculum.GetSkill(p.SkillId), state));

    private static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();
}
