using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Benchmarks.Comparison;

/// <summary>Reads flat banks and answers.</summary>
internal static class FlatData
{
    public static IReadOnlyList<AttributeItem> Items(IReadOnlyList<int> attributes, IReadOnlyList<double> guess, IReadOnlyList<double> slip) =>
        [.. attributes.Select((a, i) => new AttributeItem { Attributes = a, Guess = guess[i], Slip = slip[i] })];

    public static IReadOnlyList<int> QMatrix(CsvTable table, int firstColumn) => [.. table.Rows.Select(r => CsvTable.Bits(r.Skip(firstColumn)))];

    public static IReadOnlyList<double> Column(CsvTable table, string name)
    {
        int column = table.Header.ToList().IndexOf(name);
        return [.. table.Rows.Select(r => CsvTable.Number(r[column]))];
    }

    /// <summary>Answers by person and item: '1' right, '0' wrong, anything else missing.</summary>
    public static IReadOnlyList<string[]> Answers(CsvTable table, int firstColumn) => [.. table.Rows.Select(r => r.Skip(firstColumn).ToArray())];

    public static void ObserveAll(PatternPosterior posterior, IReadOnlyList<string> answers)
    {
        posterior.Reset();
        for (int i = 0; i < answers.Count; i++)
        {
            if (answers[i] is "0" or "1")
            {
                posterior.Observe(i, answers[i] == "1");
            }
        }
    }
}
