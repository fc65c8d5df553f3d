using DiagnosticEngine.Inference;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Diagnoses;

/// <summary>Reads zones from the answers of a session.</summary>
internal static class ZoneReader
{
    /// <summary>Answers without help after one with help that show near transfer.</summary>
    private const int NearTransfer = 2;

    /// <summary>Stands for more help than there is.</summary>
    private const int Beyond = Items.HelpLevel.Model + 1;

    /// <summary>
    /// Alone: more answers were right without help than not, or the last two after help were. Otherwise with the help that it took in the middle one of the
    /// answers that had help, the upper one of two. What an observer was unsure of decides nothing.
    /// </summary>
    public static Zone Of(AssessmentSession session, NodeId node)
    {
        SessionStep[] answers = [.. ObservedAnswers.About(session, node)];
        if (answers.Length == 0)
        {
            return new() { Kind = ZoneKind.NotAssessed };
        }

        int[] steps = [.. answers.Select(s => s.Number)];
        bool transfers = Transfers(answers);
        if (transfers || 2 * answers.Count(s => s.Scored.IsRightAlone) > answers.Length)
        {
            return new() { Kind = ZoneKind.Alone, Steps = steps, HasNearTransfer = transfers };
        }

        int[] took = [.. answers.Where(s => s.Scored.HelpLevel > 0).Select(s => s.Scored.IsCorrect ? s.Scored.HelpLevel : Beyond).Order()];
        int middle = took.Length == 0 ? Beyond : took[took.Length / 2];
        return middle == Beyond ? new() { Kind = ZoneKind.NotYet, Steps = steps } : new() { Kind = ZoneKind.WithHelp, HelpLevel = middle, Steps = steps };
    }

    private static bool Transfers(SessionStep[] answers)
    {
        int helped = Array.FindLastIndex(answers, s => s.Scored is { IsCorrect: true, HelpLevel: > 0 });
        return helped >= 0 && answers.Length - 1 - helped >= NearTransfer && answers[^NearTransfer..].All(s => s.Scored.IsRightAlone);
    }
}
