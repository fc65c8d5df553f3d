using System.Text.Json.Nodes;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Explanations;
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
        if (scored.HelpLevel > 0)
        {
            json["helpLevel"] = scored.HelpLevel;
        }

        if (scored.IsUnsure)
        {
            json["certainty"] = "unsure";
        }

        if (scored.Message.Length > 0)
        {
            json["message"] = scored.Message;
        }

        return json;
    }

    public static JsonObject Explanation(SessionStep step, Curriculum curriculum) => new()
    {
        ["type"] = "explanation",
        ["step"] = step.Number,
        ["item"] = step.Variant.Item.Id,
        ["variant"] = step.Variant.Key,
        ["rule"] = step.Decision.Rule,
        ["selector"] = step.Decision.Selector,
        ["reason"] = step.Decision.Reason,
        ["scoreUnit"] = step.Decision.ScoreUnit,
        ["candidateCount"] = step.Decision.CandidateCount,
        ["candidates"] = Candidates(step.Decision),
        ["outcome"] = Names.Of(step.Scored.Outcome),
        ["credit"] = step.Scored.Credit,
        ["helpLevel"] = step.Scored.HelpLevel,
        ["certainty"] = step.Scored.IsUnsure ? "unsure" : "sure",
        ["asked"] = Beliefs(step.Asked),
        ["elsewhere"] = Beliefs(step.Elsewhere),
        ["words"] = ExplanationText.Sentences(step, curriculum),
    };

    public static JsonObject Pending(int step, SelectionDecision decision) => new()
    {
        ["type"] = "explanation",
        ["step"] = step,
        ["item"] = decision.Item.Id,
        ["rule"] = decision.Rule,
        ["selector"] = decision.Selector,
        ["reason"] = decision.Reason,
        ["scoreUnit"] = decision.ScoreUnit,
        ["candidateCount"] = decision.CandidateCount,
        ["candidates"] = Candidates(decision),
    };

    /// <summary>Every answered step, what was told in between, and how it ended.</summary>
    public static JsonObject Session(AssessmentSession session) => new()
    {
        ["policy"] = session.Options.Policy,
        ["selector"] = session.Options.Selector,
        ["steps"] = Json.List(session.Steps.Select(s => Explanation(s, session.Bank.Curriculum))),
        ["told"] = Json.List(session.Told.Select(ToldJson.Of)),
        ["stopReason"] = session.Stopping?.Reason,
        ["stopExplanation"] = session.Stopping?.Explanation,
    };

    public static JsonArray Beliefs(IEnumerable<NodeBelief> beliefs) => Json.List(beliefs.Select(Belief));

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
