using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Reporting.Roadmaps;

/// <summary>A plan over lessons as a page: how far it leads, what changed, lesson by lesson, then each step to teach from.</summary>
internal static class LessonPlanPage
{
    private const int MostWaiting = 10;

    public static Page Of(LessonPlan plan, Curriculum curriculum, LessonPlanRevision? revision)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(curriculum);
        LearningRoadmap roadmap = new() { Steps = [.. plan.Steps.Select(s => s.Step)], FurtherSteps = plan.Waiting.Count };
        StepSection steps = new(roadmap, curriculum);
        return new("What to teach, lesson by lesson", curriculum.Definition.Language,
        [
            .. Opening(plan, curriculum),
            .. revision is null ? [] : new[] { PlanChangeSection.Of(revision, curriculum) },
            .. plan.Steps.Count == 0 ? [] : new[] { Lessons(plan, curriculum) },
            .. plan.Steps.Select(s => steps.Of(s.Step, More(s, curriculum))),
            .. Closing(plan, curriculum),
        ]);
    }

    private static IEnumerable<Paragraph> Opening(LessonPlan plan, Curriculum curriculum)
    {
        string lessons = string.Create(CultureInfo.InvariantCulture, $"{Words.Number(plan.Lessons.Count, "lesson", "lessons")} of {plan.LessonMinutes} minutes");
        if (plan.Steps.Count == 0)
        {
            yield return new($"There is nothing to teach in {lessons} now: nothing that was asked about points to a gap.");
            yield break;
        }

        yield return new(
            $"A plan for {lessons}, with {Words.Number(plan.Steps.Count, "step", "steps")}. None comes before what it rests on, and a lesson begins with a short look back. "
            + "The minutes are an estimate: stay with a step until its exit check is met, and plan again when there is something new to go by.");
        yield return new(plan.IsProvenBest
            ? "By the weights that were set for levels, needs unlocked and the target, no other choice of steps for these lessons is worth more."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"By the weights that were set for levels, needs unlocked and the target, these steps are worth at least {Math.Floor((1 - plan.Gap) * 1000) / 10:0.0} % of what the best choice for these lessons could be."));
        if (plan.Target is { } target)
        {
            yield return new(Target(target, curriculum));
        }
    }

    private static string Target(TargetOutlook outlook, Curriculum curriculum)
    {
        PlanTarget target = outlook.Target;
        string goal = target.Level is { } level
            ? string.Create(CultureInfo.InvariantCulture, $"level {level} in {NameOf(target.Id, curriculum)}")
            : $"ready for “{curriculum.GetSkill(target.Id).Statement}”";
        return outlook.SkillsLeft == 0
            ? $"The plan reaches its target, {goal}."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Target: {goal}. These lessons are not enough: {outlook.SkillsLeft} of {Words.Number(outlook.Skills, "skill", "skills")} on the way, {outlook.MinutesLeft} minutes, are left after them.");
    }

    private static string NameOf(string id, Curriculum curriculum) =>
        curriculum.Strands.FirstOrDefault(s => s.Id == id)?.Name ?? curriculum.Definition.Areas.First(a => a.Id == id).Name;

    private static Section Lessons(LessonPlan plan, Curriculum curriculum) => new(
        "The lessons",
        [Facts.Of([.. plan.Lessons.Select(l => new Fact(
            string.Create(CultureInfo.InvariantCulture, $"Lesson {l.Number}"),
            [.. l.Parts.Select(p => Part(p, curriculum)), .. Free(l, plan)]))])]);

    private static string Part(LessonPart part, Curriculum curriculum) => string.Create(
        CultureInfo.InvariantCulture,
        $"{part.Minutes} min: {(part.Kind == LessonPartKind.Revisit ? "look back at step" : part.Kind == LessonPartKind.Check ? "check step" : "step")} {part.Step} {Words.Of(part.Representation)} ({curriculum.GetSkill(part.SkillId).Statement})");

    private static IEnumerable<string> Free(PlannedLesson lesson, LessonPlan plan) => lesson.Minutes == plan.LessonMinutes
        ? []
        : [string.Create(CultureInfo.InvariantCulture, $"{plan.LessonMinutes - lesson.Minutes} min: free")];

    private static Fact[] More(PlannedStep step, Curriculum curriculum)
    {
        // What to ask about a misconception stands with the misconception.
        string[] asked = [.. step.Step.Misconceptions.Select(m => curriculum.GetMisconception(m).Check?.Ask ?? "")];
        string when = step.FirstLesson == step.LastLesson ? $"lesson {step.FirstLesson}" : $"lessons {step.FirstLesson} to {step.LastLesson}";
        string rest = step.IsFinished ? "" : "; there are not enough lessons to finish it";
        return
        [
            Fact.Of("When", string.Create(CultureInfo.InvariantCulture, $"{Words.Sentence(when)} It takes about {step.Minutes} minutes{rest}.")),
            new("Words to say", [.. step.Step.WordsToSay.Except(asked, StringComparer.Ordinal).Select(Words.Quoted)]),
        ];
    }

    private static IEnumerable<Section> Closing(LessonPlan plan, Curriculum curriculum)
    {
        if (plan.Waiting.Count > 0)
        {
            string[] names = [.. plan.Waiting.Take(MostWaiting).Select(w => curriculum.GetSkill(w.SkillId).Statement)];
            int more = plan.Waiting.Count - names.Length;
            yield return new("After these lessons",
            [
                new Paragraph($"{Words.Number(plan.Waiting.Count, "skill found", "skills found")} no room:"),
                new Bullets(more == 0 ? names : [.. names, $"and {Words.Number(more, "more skill", "more skills")}"]),
            ]);
        }
    }
}
