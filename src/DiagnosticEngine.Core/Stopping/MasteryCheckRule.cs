using System.Globalization;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Stopping;

/// <summary>Stops a mastery check when it is decided, or when too many questions were passed over; what an observer was unsure of does not count.</summary>
internal sealed class MasteryCheckRule(MasteryRule rule) : IStoppingRule
{
    public StoppingDecision? Check(StoppingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        int counted = context.Responses.Count(r => r.IsEvidence && !r.IsUnsure);
        int right = context.Responses.Count(IsRightAlone);
        string tally = string.Create(CultureInfo.InvariantCulture, $"{right} of {counted} answers were right without help; the rule is {rule}.");
        if (right >= rule.Right)
        {
            return new() { Reason = "mastery-met", Explanation = tally };
        }

        if (counted - right > rule.Of - rule.Right)
        {
            return new() { Reason = "mastery-not-yet", Explanation = "Not yet: " + tally };
        }

        return context.ItemsAsked < 2L * rule.Of
            ? null
            : new() { Reason = "mastery-open", Explanation = "Too many questions were passed over to tell. " + tally };
    }

    private static bool IsRightAlone(ScoredResponse response) => response.IsRightAlone && !response.IsUnsure;
}
