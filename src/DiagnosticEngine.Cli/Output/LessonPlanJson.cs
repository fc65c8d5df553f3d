using System.Text.Json.Nodes;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Cli.Output;

/// <summary>A plan over lessons as JSON.</summary>
internal static class LessonPlanJson
{
    public static JsonObject Of(LessonPlan plan)
    {
        JsonObject json = new()
        {
            ["curriculumFingerprint"] = plan.CurriculumFingerprint,
            ["lessonMinutes"] = plan.LessonMinutes,
            ["planWorth"] = Json.Rounded(plan.PlanWorth),
            ["upperBound"] = Json.Rounded(plan.UpperBound),
            ["gap"] = Json.Rounded(plan.Gap),
            ["provenBest"] = plan.IsProvenBest,
            ["revisitsLeftOut"] = plan.RevisitsLeftOut,
            ["steps"] = Json.List(plan.Steps.Select(Step)),
            ["lessons"] = Json.List(plan.Lessons.Select(Lesson)),
            ["waiting"] = Json.List(plan.Waiting.Select(Waiting)),
        };
        if (plan.Target is { } target)
        {
            json["target"] = Target(target);
        }

        return json;
    }

    private static JsonObject Step(PlannedStep step)
    {
        JsonObject json = RoadmapJson.Step(step.Step);
        json["wordsToSay"] = Json.List(step.Step.WordsToSay);
        json["probability"] = Json.Probability(step.Probability);
        json["minutes"] = step.Minutes;
        json["worth"] = Json.Rounded(step.Worth);
        json["firstLesson"] = step.FirstLesson;
        json["lastLesson"] = step.LastLesson;
        json["finished"] = step.IsFinished;
        json["extra"] = step.IsExtra;
        return json;
    }

    private static JsonObject Lesson(PlannedLesson lesson) => new()
    {
        ["lesson"] = lesson.Number,
        ["minutes"] = lesson.Minutes,
        ["parts"] = Json.List(lesson.Parts.Select(p => new JsonObject
        {
            ["kind"] = Names.Of(p.Kind),
            ["step"] = p.Step,
            ["skill"] = p.SkillId,
            ["representation"] = Names.Of(p.Representation),
            ["minutes"] = p.Minutes,
        })),
    };

    private static JsonObject Waiting(WaitingSkill waiting) => new()
    {
        ["skill"] = waiting.SkillId,
        ["probability"] = Json.Probability(waiting.Probability),
        ["minutes"] = waiting.Minutes,
        ["worth"] = Json.Rounded(waiting.Worth),
    };

    private static JsonObject Target(TargetOutlook outlook)
    {
        JsonObject json = new() { ["id"] = outlook.Target.Id };
        if (outlook.Target.Level is { } level)
        {
            json["level"] = level;
        }

        json["skills"] = outlook.Skills;
        json["skillsLeft"] = outlook.SkillsLeft;
        json["minutesLeft"] = outlook.MinutesLeft;
        return json;
    }
}
