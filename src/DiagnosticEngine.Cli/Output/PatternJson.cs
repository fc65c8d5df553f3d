using System.Text.Json.Nodes;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli.Output;

/// <summary>The evidence for a misconception as JSON.</summary>
internal static class PatternJson
{
    public static JsonObject Of(AssessmentSession session, string misconceptionId)
    {
        JsonObject json = Json.Result();
        json["misconception"] = misconceptionId;
        ErrorPattern? pattern = session.ErrorPatterns.FirstOrDefault(p => p.MisconceptionId == misconceptionId);
        json["probability"] = pattern is null ? null : Json.Probability(pattern.Probability);
        json["named"] = pattern?.IsNamed ?? false;
        json["inseparableFrom"] = Json.List(pattern?.InseparableFrom ?? []);
        json["answers"] = Json.List(session.PatternObservations
            .Select((o, i) => (Observation: o, Index: i))
            .Where(o => o.Observation.Predicts.ContainsKey(misconceptionId))
            .Select(o => Answer(session, o.Observation, o.Index, misconceptionId)));
        json["rivals"] = Json.List((session.PatternBelief.FamilyOf(misconceptionId)?.Hypotheses ?? []).Take(10).Select(h => new JsonObject
        {
            ["holds"] = h.Class switch { PatternClass.NoRule => "no-rule", PatternClass.Unexplained => "unexplained", _ => "rules" },
            ["misconceptions"] = Json.List(h.MisconceptionIds),
            ["probability"] = Json.Probability(h.Probability),
        }));
        return json;
    }

    /// <summary>An answer as evidence.</summary>
    public static JsonObject Answer(PatternObservation observation) => new()
    {
        ["step"] = observation.Step,
        ["item"] = observation.ItemId,
        ["prompt"] = observation.Prompt,
        ["response"] = observation.Response,
    };

    private static JsonObject Answer(AssessmentSession session, PatternObservation observation, int index, string id)
    {
        JsonObject json = Answer(observation);
        json["predicted"] = observation.Predicts[id];
        json["fits"] = observation.Matches.Contains(id, StringComparer.Ordinal);
        json["right"] = observation.IsRight;
        json["probability"] = Json.Probability(session.PatternBeliefAfter(index + 1).FamilyOf(id)?.ProbabilityOf(id) ?? 0);
        return json;
    }
}
