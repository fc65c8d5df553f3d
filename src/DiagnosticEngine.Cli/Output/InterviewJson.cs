using System.Text.Json.Nodes;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli.Output;

/// <summary>Conversations as JSON: what is proposed to the adult, and what came of it. Nobody's words are repeated.</summary>
internal static class InterviewJson
{
    public static JsonObject Proposed(InterviewQuestion question) => new()
    {
        ["type"] = "interview",
        ["id"] = question.Id,
        ["kind"] = Names.Of(question.Kind),
        ["misconception"] = question.MisconceptionId,
        ["step"] = question.Step,
        ["ask"] = question.Ask,
        ["prompts"] = Json.List(question.Prompts),
        ["confirms"] = question.Confirms,
        ["refutes"] = question.Refutes,
    };

    public static JsonObject Recorded(AssessmentSession session, Interview interview, bool isNew)
    {
        JsonObject json = new()
        {
            ["type"] = "interviewed",
            ["id"] = interview.Record.Id,
            ["outcome"] = Names.Of(interview.Record.Outcome),
            ["afterStep"] = interview.AfterStep,
            ["sitting"] = interview.Sitting,
        };
        if (session.ErrorPatterns.FirstOrDefault(p => p.MisconceptionId == interview.Question.MisconceptionId) is { } pattern)
        {
            json["misconception"] = pattern.MisconceptionId;
            json["probability"] = Json.Probability(pattern.Probability);
        }

        if (interview.Record.Skipped)
        {
            json["skipped"] = true;
        }

        if (!isNew)
        {
            json["duplicate"] = true;
        }

        return json;
    }
}
