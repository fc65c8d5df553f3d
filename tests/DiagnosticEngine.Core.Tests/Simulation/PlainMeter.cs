using DiagnosticEngine.Core.Tests.Curricula;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Simulation;

namespace DiagnosticEngine.Core.Tests.Simulation;

/// <summary>The oracle: what <see cref="StudyMeasure"/> says, straight from its words.</summary>
internal static class PlainMeter
{
    public static double Read(StudyMeasure measure, Curriculum curriculum, KnowledgeModel model, Func<NodeId, bool> truth, Func<NodeId, double> belief, IReadOnlyList<string> steps) => measure switch
    {
        StudyMeasure.NodesRight => model.Nodes.Average(n => (belief(n.Id) >= 0.5) == truth(n.Id) ? 1.0 : 0),
        StudyMeasure.AbstractNodesRight => model.Nodes.Where(n => n.Id.Representation == Representation.Abstract).Average(n => (belief(n.Id) >= 0.5) == truth(n.Id) ? 1.0 : 0),
        StudyMeasure.BrierScore => model.Nodes.Average(n => Math.Pow(belief(n.Id) - (truth(n.Id) ? 1 : 0), 2)),
        StudyMeasure.StrandLevelError => Strands(curriculum).Average(s => Math.Abs(Level(curriculum, s, truth) - Level(curriculum, s, n => belief(n) >= 0.5))),
        StudyMeasure.AreaLevelError => curriculum.Definition.Areas
            .Select(a => Strands(curriculum).Where(s => Under(curriculum, a.Id).Contains(s.AreaId)).ToArray())
            .Where(s => s.Length > 0)
            .Average(all => Math.Abs(all.Average(s => Level(curriculum, s, truth)) - all.Average(s => Level(curriculum, s, n => belief(n) >= 0.5)))),
        _ => steps.Count == 0 ? (model.Nodes.All(n => truth(n.Id)) ? 1 : 0) : steps.Average(s => IsReady(curriculum, s, truth) ? 1.0 : 0),
    };

    private static Strand[] Strands(Curriculum curriculum) => [.. curriculum.Strands.Where(s => curriculum.Skills.Any(k => k.StrandId == s.Id))];

    private static double Level(Curriculum curriculum, Strand strand, Func<NodeId, bool> counts)
    {
        Skill[] skills = [.. curriculum.Skills.Where(s => s.StrandId == strand.Id)];
        return PlainLevel.Tenths([.. skills.Select(s => (s.Level, counts(Top(s))))], Math.Max(strand.StartLevel, skills.Min(s => s.Level))) / 10.0;
    }

    private static bool IsReady(Curriculum curriculum, string id, Func<NodeId, bool> truth) => !truth(Top(curriculum.GetSkill(id)))
        && curriculum.GetSkill(id).Prerequisites.Where(p => p.Strength == PrerequisiteStrength.Hard).All(p => truth(Top(curriculum.GetSkill(p.SkillId))));

    private static HashSet<string> Under(Curriculum curriculum, string area) =>
        [area, .. curriculum.Definition.Areas.Single(a => a.Id == area).Includes.SelectMany(i => Under(curriculum, i))];

    private static NodeId Top(Skill skill) => new(skill.Id, skill.Representations.Max());
}
