using System.Globalization;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Simulation;

/// <summary>How a simulated pupil answers: slips, guesses, follows wrong rules, says "not sure yet".</summary>
internal static class SimulatedAnswering
{
    public static Response Answer(SimulatedPupil pupil, KnowledgeModel model, ItemVariant variant, int step, ErrorPatternParameters patterns, DeterministicRandom random)
    {
        OutcomeLikelihoods likelihoods = ResponseModel.LikelihoodsOf(model.Parameters, variant.Item);
        bool secured = ResponseModel.NodesOf(model, variant.Item).All(n => pupil.Secured[n]);
        string id = step.ToString(CultureInfo.InvariantCulture);

        // Always the same number of draws a step, so that two selectors meet the same luck where they ask alike.
        double notSure = random.NextDouble();
        double right = random.NextDouble();
        double rule = random.NextDouble();
        double which = random.NextDouble();
        if (notSure < (secured ? likelihoods.NotSureWhenSecured : likelihoods.NotSureWhenNot))
        {
            return new() { Id = id, NotSure = true };
        }

        string[] predicted = [.. variant.Predictions.Select(p => p.MisconceptionId).OfType<string>().Distinct(StringComparer.Ordinal)];
        string[] held = [.. predicted.Where(pupil.Misconceptions.Contains)];
        if (!secured && held.Length > 0 && rule < patterns.Consistency)
        {
            return Of(id, SimulatedAnswer.RulePrefix + held[(int)(which * held.Length)]);
        }

        double chance = secured
            ? 1 - (pupil.Process.Slip ?? (likelihoods.WrongWhenSecured / (1 - likelihoods.NotSureWhenSecured)))
            : Math.Max(pupil.Process.Guess ?? 0, likelihoods.RightWhenNot / (1 - likelihoods.NotSureWhenNot));
        return Of(id, right < chance ? SimulatedAnswer.Right : WrongByChance(variant, predicted, which, patterns));
    }

    private static string WrongByChance(ItemVariant variant, string[] predicted, double which, ErrorPatternParameters patterns)
    {
        if (variant.Options.Count > 1)
        {
            Value[] wrong = [.. variant.Options.Where(o => !o.Equals(variant.Answer))];
            Value chosen = wrong[(int)(which * wrong.Length)];
            string? match = variant.Predictions.FirstOrDefault(p => p.MisconceptionId is not null && p.Gives.Equals(chosen))?.MisconceptionId;
            return match is null ? SimulatedAnswer.Wrong : SimulatedAnswer.RulePrefix + match;
        }

        int index = (int)(which / patterns.OpenMatch);
        return index < predicted.Length ? SimulatedAnswer.RulePrefix + predicted[index] : SimulatedAnswer.Wrong;
    }

    private static Response Of(string id, string text) => new() { Id = id, Text = text };
}
