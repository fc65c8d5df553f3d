using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Reporting.Explanations;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Reporting.Pupils;

/// <summary>Points from a line of a report to the answers that it rests on.</summary>
internal sealed class AnswerWords(AssessmentSession session)
{
    /// <summary>A question longer than this is named by its number only; it stands whole in the list of answers.</summary>
    private const int LongestPrompt = 40;

    private const int MostInFull = 2;

    /// <summary>"Why: question 3 (45 + 23 = answered 68: right), question 8 (…) and 2 more"; empty where there is none.</summary>
    public string Why(IReadOnlyList<int> steps)
    {
        string[] shown = [.. steps.Take(MostInFull).Select(Short)];
        string[] all = steps.Count > MostInFull
            ? [.. shown, $"{Words.Number(steps.Count - MostInFull, "more question", "more questions")} ({string.Join(", ", steps.Skip(MostInFull))})"]
            : shown;
        return steps.Count == 0 ? "" : $"Why: {Words.And(all)}.";
    }

    /// <summary>The question as it was asked.</summary>
    public static string Question(ItemVariant variant) => variant.Prompt.Length > 0 ? variant.Prompt : $"A task with objects ({variant.Item.Id})";

    /// <summary>What came back, and what it turned out to be.</summary>
    public static string Answer(SessionStep step, Curriculum curriculum) => StepExplanation.Answer(step.Scored, curriculum);

    private string Short(int number)
    {
        SessionStep step = session.Steps[number - 1];
        string prompt = step.Variant.Prompt;
        string asked = prompt.Length is > 0 and <= LongestPrompt ? $"{prompt} " : "";
        return string.Create(CultureInfo.InvariantCulture, $"question {number} ({asked}{Answer(step, session.Bank.Curriculum)})");
    }
}
