using System.Text.Json.Nodes;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Selection;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli.Output;

/// <summary>A step of a session as JSON: what it turned out to be, and why it was asked.</summary>
internal static class StepJson
{
    public static JsonObject Scored(int step, ScoredResponse scored)
    {
        JsonObject json = new()
        {
            ["type"] = "scored",
            ["step"] = step,
            ["id"] = scored.Response.Id,
            ["outcome"] = Names.Of(scored.Outcome),
            ["misconceptions"] = Json.List(scored.MisconceptionIds),
            ["credit"] = scored.Credit,
        };
        if (scored.Message.Length > 0)
        {
            json["message"] = scored.Message;
        }

        return json;
    }

    public static JsonObject Explanation(SessionStep step) => new()
    {
        ["type"] = "explanation",
        ["step"] = step.Number,
        ["item"] = step.Variant.Item.Id,
        ["variant"] = step.Variant.Key,
        ["rule"] = step.Decision.Rule,
        ["selector"] = step.Decision.Selector,
        ["reason"] = step.Decision.Reason,
        ["candidateCount"] = step.Decision.CandidateCount,
        ["candidates"] = Candidates(step.Decision),
        ["outcome"] = Names.Of(step.Scored.Outcome),
        ["asked"] = Json.List(step.Asked.Select(Belief)),
        ["elsewhere"] = Json.List(step.Elsewhere.Select(Belief)),
        ["words"] = StepWords.Of(step),
    };

    public static JsonObject Pending(int step, SelectionDecision decision) => new()
    {
        ["type"] = "explanation",
        ["step"] = step,
        ["item"] = decision.Item.Id,
        ["rule"] = decision.Rule,
        ["selector"] = decision.Selector,
        ["reason"] = decision.Reason,
        ["candidateCount"] = decision.CandidateCount,
        ["candidates"] = Candidates(decision),
    };

    private static JsonArray Candidates(SelectionDecision decision) =>
        Json.List(decision.Candidates.Select(c => new JsonObject { ["item"] = c.ItemId, ["score"] = Json.Rounded(c.Score) }));

    private static JsonObject Belief(NodeBelief belief) => new()
    {
        ["skill"] = belief.Node.SkillId,
        ["representation"] = Names.Of(belief.Node.Representation),
        ["before"] = Json.Probability(belief.Before),
        ["after"] = Json.Probability(belief.After),
    };
}
