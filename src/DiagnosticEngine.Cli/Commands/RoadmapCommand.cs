using System.CommandLine;
using System.Text.Json.Nodes;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Items;
using DiagnosticEngine.Reporting.Roadmaps;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>roadmap</c>: the teaching order of a saved session.</summary>
internal static class RoadmapCommand
{
    public static Command Create(ToolContext context)
    {
        Option<string?> curriculum = CommonOptions.Curriculum();
        Option<string> session = CommonOptions.Session("The session file that assess wrote.");
        session.Required = true;
        Option<int?> lessons = new("--lessons")
        {
            Description = "As many steps as fit this many lessons, and at least the first: one lesson for each representation from a step's start to its goal; a check takes none.",
            HelpName = "N",
        };
        Option<string> format = CommonOptions.Format("text", "json", "md", "html");
        Command command = new("roadmap", "Prints what to teach next, in order.") { curriculum, session, lessons, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(lessons) is < 1)
            {
                throw new UsageException("--lessons is at least 1.");
            }

            ItemBank bank = await CurriculumFolder.LoadAsync(context, parsed.GetValue(curriculum), cancellationToken);
            AssessmentEngine engine = new(bank);
            SessionFile file = new(context.PathOf(parsed.GetValue(session)!));
            LearningRoadmap roadmap = Within(engine.PlanRoadmap(engine.Resume(file.Read())), parsed.GetValue(lessons));
            await context.Out.WriteAsync(parsed.GetValue(format) switch
            {
                "json" => ToJson(roadmap),
                "md" => RoadmapMarkdown.Write(roadmap, bank.Curriculum),
                "html" => RoadmapHtml.Write(roadmap, bank.Curriculum),
                _ => RoadmapText.Write(roadmap, bank.Curriculum),
            });
            return ExitCodes.Clean;
        });
        return command;
    }

    private static string ToJson(LearningRoadmap roadmap)
    {
        JsonObject json = Json.Result();
        json["roadmap"] = RoadmapJson.Of(roadmap);
        return Json.Indented(json) + "\n";
    }

    private static LearningRoadmap Within(LearningRoadmap roadmap, int? lessons)
    {
        if (lessons is null)
        {
            return roadmap;
        }

        int left = lessons.Value;
        bool isFirst = true;
        RoadmapStep[] steps = [.. roadmap.Steps.TakeWhile(s =>
        {
            left -= s.Kind == RoadmapStepKind.Check ? 0 : s.Goal - s.StartAt + 1;
            bool fits = left >= 0 || isFirst;
            isFirst &= s.Kind == RoadmapStepKind.Check;
            return fits;
        })];
        return roadmap with { Steps = steps, FurtherSteps = roadmap.FurtherSteps + roadmap.Steps.Count - steps.Length };
    }
}
