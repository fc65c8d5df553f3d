using DiagnosticEngine.Items;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Simulation;

/// <summary>Scores simulated answers by what they are meant to be, so that observed tasks and pictures can be simulated too.</summary>
internal sealed class SimulatedScorer : IResponseScorer
{
    public ScoredResponse Score(ItemVariant variant, Response response)
    {
        if (response.NotSure)
        {
            return new() { Response = response, Outcome = ResponseOutcome.NotSure };
        }

        string text = response.Text ?? SimulatedAnswer.Wrong;
        if (text.StartsWith(SimulatedAnswer.RulePrefix, StringComparison.Ordinal))
        {
            return new()
            {
                Response = response,
                Outcome = ResponseOutcome.Misconception,
                MisconceptionIds = [text[SimulatedAnswer.RulePrefix.Length..]],
                Answer = variant.Predictions.FirstOrDefault(p => p.MisconceptionId == text[SimulatedAnswer.RulePrefix.Length..])?.Gives,
            };
        }

        return new() { Response = response, Outcome = text == SimulatedAnswer.Right ? ResponseOutcome.Correct : ResponseOutcome.Incorrect };
    }
}
