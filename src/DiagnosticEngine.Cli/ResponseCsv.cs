using DiagnosticEngine.Items;
using DiagnosticEngine.Records.Tables;
using DiagnosticEngine.Scoring;

namespace DiagnosticEngine.Cli;

/// <summary>Reads responses from CSV: a header with <c>item</c> and <c>outcome</c>, then a response a line.</summary>
internal static class ResponseCsv
{
    public static IReadOnlyList<(string Item, ResponseOutcome Outcome)> Read(string text, ItemBank bank)
    {
        IReadOnlyList<CsvRow> rows = CsvText.Rows(text);
        string[] header = rows.Count == 0 ? [] : [.. rows[0].Cells.Select(c => c.Text.Trim())];
        int item = Array.IndexOf(header, "item");
        int outcome = Array.IndexOf(header, "outcome");
        if (item < 0 || outcome < 0)
        {
            throw new FailedCheckException("The first line of the responses must name the columns item and outcome.");
        }

        List<(string Item, ResponseOutcome Outcome)> responses = [];
        foreach (CsvRow row in rows.Skip(1))
        {
            string[] cells = [.. row.Cells.Select(c => c.Text.Trim())];
            if (row.Broken is { } broken)
            {
                throw new FailedCheckException($"Line {row.Line} of the responses: {broken.Problem}");
            }

            if (cells.Length <= Math.Max(item, outcome) || !bank.TryGetItem(cells[item], out _))
            {
                throw new FailedCheckException($"Line {row.Line} of the responses names no item of this curriculum.");
            }

            responses.Add((cells[item], OutcomeOf(cells[outcome], bank, row.Line)));
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
