using System.CommandLine;
using System.Text.Json.Nodes;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Reporting.Roadmaps;
using DiagnosticEngine.Roadmaps;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>roadmap</c>: the teaching order of a saved session, or a plan over lessons.</summary>
internal static class RoadmapCommand
{
    public static Command Create(ToolContext context)
    {
        Option<string?> curriculum = CommonOptions.Curriculum();
        Option<string> session = CommonOptions.Session("The session file that assess wrote.");
        session.Required = true;
        LessonOptions lessons = new();
        Option<string> format = CommonOptions.Format("text", "json", "md", "html");
        Command command = new("roadmap", "Prints what to teach next, in order, or lesson by lesson.") { curriculum, session };
        lessons.AddTo(command);
        command.Add(format);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            LessonPlanOptions? options = lessons.Read(parsed);
            if (options?.Lessons < 1)
            {
                throw new UsageException("--lessons is at least 1.");
            }

            LessonPlan? previous = await lessons.ReadPreviousAsync(parsed, context, cancellationToken);
            ItemBank bank = await CurriculumFolder.LoadAsync(context, parsed.GetValue(curriculum), cancellationToken);
            AssessmentEngine engine = new(bank);
            AssessmentSession resumed = engine.Resume(new SessionFile(context.PathOf(parsed.GetValue(session)!)).Read());
            string form = parsed.GetValue(format)!;
            await context.Out.WriteAsync(options is null
                ? Written(engine.PlanRoadmap(resumed), bank.Curriculum, form)
                : Written(Plan(engine, resumed, options, previous), bank.Curriculum, form));
            return ExitCodes.Clean;
        });
        return command;
    }

    private static string Written(LearningRoadmap roadmap, Curriculum curriculum, string format) => format switch
    {
        "json" => ToJson(json => json["roadmap"] = RoadmapJson.Of(roadmap)),
        "md" => RoadmapMarkdown.Write(roadmap, curriculum),
        "html" => RoadmapHtml.Write(roadmap, curriculum),
        _ => RoadmapText.Write(roadmap, curriculum),
    };

    private static (LessonPlan Plan, LessonPlanRevision? Revision) Plan(AssessmentEngine engine, AssessmentSession session, LessonPlanOptions options, LessonPlan? previous)
    {
        Curriculum curriculum = engine.Bank.Curriculum;
        if (previous is not null && (previous.CurriculumFingerprint != curriculum.Fingerprint || !previous.Steps.All(s => curriculum.HasSkill(s.Step.SkillId))))
        {
            throw new FailedCheckException("The earlier plan is over another curriculum: plans over different curricula do not compare.");
        }

        try
        {
            LessonPlanRevision? revision = previous is null ? null : engine.ReplanLessons(session, previous, options);
            return (revision?.Plan ?? engine.PlanLessons(session, options), revision);
        }
        catch (ArgumentException e)
        {
            throw new UsageException(e.Message.Split(" (Parameter", StringSplitOptions.None)[0]);
        }
    }

    private static string Written((LessonPlan Plan, LessonPlanRevision? Revision) made, Curriculum curriculum, string format) => format switch
    {
        "json" => ToJson(json =>
        {
            json["plan"] = LessonPlanJson.Of(made.Plan);
            if (made.Revision is { } revision)
            {
                json["changes"] = Json.List(revision.Changes.Select(PlanChangeJson.Of));
                json["earlierPlan"] = LessonPlanJson.Of(revision.Earlier);
            }
        }),
        "md" => LessonPlanMarkdown.Write(made.Plan, curriculum, made.Revision),
        "html" => LessonPlanHtml.Write(made.Plan, curriculum, made.Revision),
        _ => LessonPlanText.Write(made.Plan, curriculum, made.Revision),
    };

    private static string ToJson(Action<JsonObject> fill)
    {
        JsonObject json = Json.Result();
        fill(json);
        return Json.Indented(json) + "\n";
    }
}
