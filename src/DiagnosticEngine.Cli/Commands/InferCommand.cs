using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>infer</c>: the posterior of every node after given responses.</summary>
internal static class InferCommand
{
    public static Command Create(ToolContext context)
    {
        Option<string?> curriculum = CommonOptions.Curriculum();
        Option<string> responses = new("--responses") { Description = "CSV with a header: item,outcome[,variant].", HelpName = "FILE" };
        Option<string> evidence = new("--evidence") { Description = $"CSV of judgements and earlier tests, with a header: {EvidenceCsv.Columns}.", HelpName = "FILE" };
        Option<string> format = CommonOptions.Format("text", "json", "csv");
        Command command = new("infer", "Prints for every node the probability that it is secure after given responses.") { curriculum, responses, evidence, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string? path = parsed.GetValue(responses) is { } file ? context.PathOf(file) : null;
            string? told = parsed.GetValue(evidence) is { } csv ? context.PathOf(csv) : null;
            if (path is null && told is null)
            {
                throw new UsageException("infer needs --responses, --evidence or both.");
            }

            if (path is not null && !File.Exists(path))
            {
                throw new FailedCheckException($"There is no file {path}.");
            }

            ItemBank bank = await CurriculumFolder.LoadAsync(context, parsed.GetValue(curriculum), cancellationToken);
            IKnowledgeEstimator estimator = new AssessmentEngine(bank).Estimator;
            KnowledgeState state = estimator.Prior;
            string text = path is null ? "item,outcome" : await File.ReadAllTextAsync(path, cancellationToken);
            foreach ((string item, ResponseOutcome outcome) in ResponseCsv.Read(text, bank))
            {
                ItemVariant variant = new() { Item = bank.GetItem(item), Key = "", Values = new Dictionary<string, Items.Expressions.Value>(StringComparer.Ordinal) };
                ScoredResponse scored = new() { Response = new() { Id = item }, Outcome = outcome };
                state = ResponseModel.EvidenceOf(estimator.Model, variant, scored) is { } evidence ? estimator.Update(state, evidence) : state;
            }

            int counted = state.Evidence.Count;
            IReadOnlyList<ExternalEvidence> all = told is null ? [] : await EvidenceCsv.ReadFileAsync(told, estimator.Model, cancellationToken);
            foreach (ExternalEvidence one in all)
            {
                state = ExternalEvidenceModel.EvidenceOf(estimator.Model, one) is { } likelihoods ? estimator.Update(state, likelihoods) : state;
            }

            await context.Out.WriteAsync(Render(estimator, state, counted, all, parsed.GetValue(format)!));
            return ExitCodes.Clean;
        });
        return command;
    }

    private static string Render(IKnowledgeEstimator estimator, KnowledgeState state, int responses, IReadOnlyList<ExternalEvidence> told, string format)
    {
        if (format == "json")
        {
            JsonObject json = Json.Result();
            json["estimator"] = estimator.Name;
            json["responses"] = responses;
            if (told.Count > 0)
            {
                json["told"] = Json.List(told.Select(ToldJson.Of));
            }

            json["nodes"] = Json.List(state.Model.Nodes.Select(n => new JsonObject
            {
                ["skill"] = n.Id.SkillId,
                ["representation"] = Names.Of(n.Id.Representation),
                ["probability"] = Json.Probability(state[n.Index]),
            }));
            return Json.Indented(json) + "\n";
        }

        StringBuilder text = new(format == "csv" ? "skill,representation,probability\n" : "");
        foreach (KnowledgeNode node in state.Model.Nodes)
        {
            text.Append(format == "csv"
                ? string.Create(CultureInfo.InvariantCulture, $"{node.Id.SkillId},{Names.Of(node.Id.Representation)},{state[node.Index]:0.0000}\n")
                : string.Create(CultureInfo.InvariantCulture, $"{state[node.Index]:0.0000}  {node.Id}\n"));
        }

        return text.ToString();
    }
}
