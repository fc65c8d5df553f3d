using DiagnosticEngine.Items;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Cli;

/// <summary>Reads responses from CSV: a header with <c>item</c> and <c>outcome</c>, then a response a line.</summary>
internal static class ResponseCsv
{
    public static IReadOnlyList<(string Item, ResponseOutcome Outcome)> Read(string text, ItemBank bank)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        string[] header = [.. lines[0].TrimStart('\uFEFF').Split(',').Select(h => h.Trim())];
        int item = Array.IndexOf(header, "item");
        int outcome = Array.IndexOf(header, "outcome");
        if (item < 0 || outcome < 0)
        {
            throw new FailedCheckException("The first line of the responses must name the columns item and outcome.");
        }

        List<(string Item, ResponseOutcome Outcome)> responses = [];
        for (int i = 1; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                continue;
            }

            // Ids and outcomes hold no commas or quotes; what follows them does not matter here.
            string[] cells = [.. lines[i].Split(',').Select(c => c.Trim().Trim('"'))];
            if (cells.Length <= Math.Max(item, outcome) || !bank.TryGetItem(cells[item], out _))
            {
                throw new FailedCheckException($"Line {i + 1} of the responses names no item of this curriculum.");
            }

            responses.Add((cells[item], OutcomeOf(cells[outcome], bank, i + 1)));
        }

        return responses;
    }

    private static ResponseOutcome OutcomeOf(string word, ItemBank bank, int line) => word.ToLowerInvariant() switch
    {
        "correct" or "1" => ResponseOutcome.Correct,
        "incorrect" or "0" => ResponseOutcome.Incorrect,
        "misconception" => ResponseOutcome.Misconception,
        "slip" => ResponseOutcome.Slip,
        "not-sure" => ResponseOutcome.NotSure,
        "declined" => ResponseOutcome.Declined,
        "unclear" => ResponseOutcome.Unclear,
        "no-evidence" => ResponseOutcome.NoEvidence,
        _ when bank.Curriculum.HasMisconception(word) => ResponseOutcome.Misconception,
        _ => throw new FailedCheckException(
            $"Line {line} of the responses has the outcome \"{word}\"; there are correct, incorrect, slip, not-sure, declined, unclear, no-evidence and ids of misconceptions."),
    };
}
