using System.Globalization;
using System.Text;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli.Output;

/// <summary>Why a question was asked and what its answer changed, in words.</summary>
internal static class StepWords
{
    public static string Of(SessionStep step)
    {
        StringBuilder words = new();
        words.Append(CultureInfo.InvariantCulture, $"Question {step.Number} was {step.Variant.Item.Id}. {step.Decision.Reason} ");
        words.Append(CultureInfo.InvariantCulture, $"There were {step.Decision.CandidateCount} candidates. The answer was {Names.Of(step.Scored.Outcome)}.");
        foreach (NodeBelief belief in step.Asked)
        {
            words.Append(CultureInfo.InvariantCulture, $" The belief that {belief.Node} is secure went from {belief.Before:0.00} to {belief.After:0.00}.");
        }

        return words.ToString();
    }
}
