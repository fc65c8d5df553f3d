using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Reporting.Roadmaps;

/// <summary>The steps of a roadmap as a picture: one under another, with a line from each to every later step that rests on it.</summary>
/// <param name="Roadmap">The steps, at least one.</param>
/// <param name="Curriculum">The map with their words.</param>
internal sealed record StepMap(LearningRoadmap Roadmap, Curriculum Curriculum) : Chart("How the steps build on each other")
{
    public override bool PrintsNumbers => true;

    public override Grid Table => new(
        Title,
        ["builds on", "opens"],
        [new("Steps", [.. Roadmap.Steps.Select(s => new GridRow(Name(s), [Orders(Before(s)), Orders(After(s))]))])]);

    public override string Spoken => string.Join(' ', Roadmap.Steps.Select(s => Before(s) is { Count: > 0 } before
        ? $"Step {Number(s.Order)} builds on {Orders(before)}."
        : $"Step {Number(s.Order)} builds on no other step."));

    /// <summary>Whether some step rests on an earlier one, so that there is something to see.</summary>
    public static bool HasLinks(LearningRoadmap roadmap) => roadmap.Steps.Any(s => roadmap.Steps.Any(o => o.Order < s.Order && s.BuildsOn.Contains(o.SkillId, StringComparer.Ordinal)));

    /// <summary>Orders of the earlier steps that a step rests on.</summary>
    public IReadOnlyList<int> Before(RoadmapStep step) =>
        [.. Roadmap.Steps.Where(s => s.Order < step.Order && step.BuildsOn.Contains(s.SkillId, StringComparer.Ordinal)).Select(s => s.Order)];

    /// <summary>The statement of a step's skill.</summary>
    public string Statement(RoadmapStep step) => (step.Kind == RoadmapStepKind.Check ? "Check: " : "") + Curriculum.GetSkill(step.SkillId).Statement;

    /// <summary>Where it stands, and where it begins.</summary>
    public string Place(RoadmapStep step) => $"{Words.Place(Curriculum, Curriculum.GetSkill(step.SkillId))}, start {Words.Of(step.StartAt)}";

    public override IReadOnlyList<string> Draw(string label) => [StepDrawing.Of(this, label)];

    private IReadOnlyList<int> After(RoadmapStep step) => [.. Roadmap.Steps.Where(s => Before(s).Contains(step.Order)).Select(s => s.Order)];

    private string Name(RoadmapStep step) => string.Create(CultureInfo.InvariantCulture, $"{step.Order}. {Statement(step)}");

    private static string Orders(IReadOnlyList<int> orders) => orders.Count == 0 ? "–" : $"{(orders.Count == 1 ? "step" : "steps")} {Words.And([.. orders.Select(Number)])}";

    private static string Number(int order) => order.ToString(CultureInfo.InvariantCulture);
}
