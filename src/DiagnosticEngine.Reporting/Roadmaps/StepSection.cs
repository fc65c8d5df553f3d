using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Reporting.Roadmaps;

/// <summary>Writes a step of a roadmap: what, from where to where, why, with what, and when it is learnt.</summary>
internal sealed class StepSection
{
    private const int MostOpened = 5;

    private readonly Curriculum _curriculum;
    private readonly Dictionary<string, int> _orders;

    public StepSection(LearningRoadmap roadmap, Curriculum curriculum)
    {
        _curriculum = curriculum;
        _orders = roadmap.Steps.GroupBy(s => s.SkillId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Order, StringComparer.Ordinal);
    }

    /// <summary>The section of a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="more">What else there is to say, after where to start.</param>
    public Section Of(RoadmapStep step, params Fact[] more)
    {
        Skill skill = _curriculum.GetSkill(step.SkillId);
        string check = step.Kind == RoadmapStepKind.Check ? ", check first" : "";
        return new(
            string.Create(CultureInfo.InvariantCulture, $"Step {step.Order}{check}: {skill.Statement}"),
            [
                .. skill.PupilStatement.Length == 0 ? [] : new[] { new Paragraph(Words.Quoted(skill.PupilStatement)) },
                Facts.Of(
                [
                    Fact.Of("On the map", Place(step, skill)),
                    Fact.Of("Start and goal", Way(step, skill)),
                    .. more,
                    new("Why", step.Because),
                    new("Builds on", [.. step.BuildsOn.Select(id => Below(skill, id))]),
                    new("Also helps", [.. skill.Prerequisites.Where(p => p.Strength == PrerequisiteStrength.Soft).Select(p => Below(skill, p.SkillId))]),
                    new("Check first", [.. step.CheckFirst.Select(Name)]),
                    new("Opens", Opens(step.Opens)),
                    Fact.Of("Materials", string.Join(", ", step.Materials)),
                    Fact.Of("Pictures", skill.Pictures),
                    Fact.Of("Exit check", step.ExitCheck),
                    Fact.Of("In class", skill.Classroom),
                ]),
                .. step.Misconceptions.Select(id => MisconceptionSection.Of(_curriculum.GetMisconception(id))),
            ]);
    }

    private string Place(RoadmapStep step, Skill skill) => step.IsPulledIn
        ? $"{Words.Place(_curriculum, skill)}. This lies outside what was asked for; it is here because a later step rests on it."
        : Words.Place(_curriculum, skill);

    private static string Way(RoadmapStep step, Skill skill)
    {
        if (step.Kind == RoadmapStepKind.Check)
        {
            return $"A few questions {Words.Of(step.Goal)} are enough. If they go well, move on; if not, teach it like any other step.";
        }

        string[] later = [.. skill.Representations.Where(r => r > step.StartAt && r <= step.Goal).Order().Select(Words.Of)];
        return later.Length == 0
            ? $"Work {Words.Of(step.StartAt)}."
            : $"Start {Words.Of(step.StartAt)}, then go on {string.Join(" and then ", later)}.";
    }

    /// <summary>A skill that comes before: its name, its step where it has one, and why it matters.</summary>
    private string Below(Skill skill, string id)
    {
        string reason = skill.Prerequisites.FirstOrDefault(p => string.Equals(p.SkillId, id, StringComparison.Ordinal))?.Reason ?? "";
        return reason.Length == 0 ? Name(id) : $"{Words.Sentence(Name(id))} {Words.Sentence(reason)}";
    }

    private string[] Opens(IReadOnlyList<string> ids)
    {
        string[] names = [.. ids.Take(MostOpened).Select(Name)];
        return ids.Count <= MostOpened ? names : [.. names, $"and {Words.Number(ids.Count - MostOpened, "more skill", "more skills")}"];
    }

    private string Name(string id)
    {
        string statement = _curriculum.GetSkill(id).Statement;
        return _orders.TryGetValue(id, out int order) ? string.Create(CultureInfo.InvariantCulture, $"{statement} (step {order})") : statement;
    }
}
