using System.Text.Json;
using System.Text.Json.Nodes;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Cli;

/// <summary>Reads a plan over lessons that the tool wrote as JSON before.</summary>
internal static class EarlierPlan
{
    /// <exception cref="FailedCheckException">The text is no such plan.</exception>
    public static LessonPlan Read(string text, string path)
    {
        try
        {
            JsonNode root = JsonNode.Parse(text) ?? throw new FormatException("It is empty.");
            if (Int(root, "formatVersion") != Json.FormatVersion)
            {
                throw new FormatException("It has another format version.");
            }

            return Plan(Node(root, "plan"));
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            throw new FailedCheckException($"{path} is no plan that roadmap --lessons --format json wrote: {e.Message}");
        }
    }

    private static LessonPlan Plan(JsonNode json) => new()
    {
        CurriculumFingerprint = Text(json, "curriculumFingerprint"),
        LessonMinutes = Int(json, "lessonMinutes"),
        PlanWorth = Double(json, "planWorth"),
        UpperBound = Double(json, "upperBound"),
        IsProvenBest = Bool(json, "provenBest"),
        RevisitsLeftOut = Int(json, "revisitsLeftOut"),
        Steps = Unique([.. List(json, "steps").Select(Step)], s => s.Step.SkillId),
        Lessons = [.. List(json, "lessons").Select(l => new PlannedLesson { Number = Int(l, "lesson"), Parts = [.. List(l, "parts").Select(Part)] })],
        Waiting = Unique([.. List(json, "waiting").Select(Waiting)], w => w.SkillId),
        Target = json["target"] is { } target ? Target(target) : null,
    };

    private static PlannedStep Step(JsonNode json) => new()
    {
        Step = new()
        {
            Order = Int(json, "order"),
            Kind = Text(json, "kind") == "check" ? RoadmapStepKind.Check : RoadmapStepKind.Teach,
            SkillId = Text(json, "skill"),
            StartAt = RepresentationOf(json, "startAt"),
            Goal = RepresentationOf(json, "goal"),
            Because = Texts(json, "because"),
            BuildsOn = Texts(json, "buildsOn"),
            CheckFirst = Texts(json, "checkFirst"),
            Opens = Texts(json, "opens"),
            Misconceptions = Texts(json, "misconceptions"),
            Materials = Texts(json, "materials"),
            WordsToSay = Texts(json, "wordsToSay"),
            ExitCheck = Text(json, "exitCheck"),
            IsPulledIn = Bool(json, "pulledIn"),
        },
        Probability = Double(json, "probability"),
        Minutes = Int(json, "minutes"),
        Worth = Double(json, "worth"),
        FirstLesson = Int(json, "firstLesson"),
        LastLesson = Int(json, "lastLesson"),
        IsFinished = Bool(json, "finished"),
        IsExtra = Bool(json, "extra"),
    };

    private static LessonPart Part(JsonNode json) => new()
    {
        Kind = Names.LessonPartKindOf(Text(json, "kind")) ?? throw new FormatException("A part of a lesson has an unknown kind."),
        Step = Int(json, "step"),
        SkillId = Text(json, "skill"),
        Representation = RepresentationOf(json, "representation"),
        Minutes = Int(json, "minutes"),
    };

    private static WaitingSkill Waiting(JsonNode json) => new()
    {
        SkillId = Text(json, "skill"),
        Probability = Double(json, "probability"),
        Minutes = Int(json, "minutes"),
        Worth = Double(json, "worth"),
    };

    private static TargetOutlook Target(JsonNode json) => new()
    {
        Target = json["level"] is { } level ? PlanTarget.LevelIn(Text(json, "id"), level.GetValue<int>()) : PlanTarget.ReadyFor(Text(json, "id")),
        Skills = Int(json, "skills"),
        SkillsLeft = Int(json, "skillsLeft"),
        MinutesLeft = Int(json, "minutesLeft"),
    };

    private static T[] Unique<T>(T[] all, Func<T, string> idOf) =>
        all.Select(idOf).Distinct(StringComparer.Ordinal).Count() == all.Length ? all : throw new FormatException("A skill comes twice.");

    private static JsonNode Node(JsonNode json, string name) => json[name] ?? throw new FormatException($"\"{name}\" is missing.");

    private static JsonNode[] List(JsonNode json, string name) =>
        [.. Node(json, name).AsArray().Select(n => n ?? throw new FormatException($"\"{name}\" holds nothing in one place."))];

    private static string[] Texts(JsonNode json, string name) => [.. List(json, name).Select(n => n.GetValue<string>())];

    private static string Text(JsonNode json, string name) => Node(json, name).GetValue<string>();

    private static int Int(JsonNode json, string name) => Node(json, name).GetValue<int>();

    private static double Double(JsonNode json, string name) => Node(json, name).GetValue<double>();

    private static bool Bool(JsonNode json, string name) => Node(json, name).GetValue<bool>();

    private static Representation RepresentationOf(JsonNode json, string name) =>
        Names.RepresentationOf(Text(json, name)) ?? throw new FormatException($"\"{name}\" is no representation.");
}
