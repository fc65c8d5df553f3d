using DiagnosticEngine.Inference;
using DiagnosticEngine.Selection;

namespace DiagnosticEngine.Benchmarks.Comparison;

/// <summary>Item sequences on the simulated data that the R package cdcatR carries.</summary>
internal static class CdcatrComparison
{
    private const string Folder = "cdcatR_sim180DINA";

    public static void Run(string data, ComparisonReport report)
    {
        report.Heading("cdcatR 1.0.6, sim180DINA: 500 people, 180 items, 30 asked");
        string folder = Path.Combine(data, Folder);
        if (!Directory.Exists(folder))
        {
            report.Skip("sequences", Folder);
            return;
        }

        CsvTable items = CsvTable.Read(Path.Combine(folder, "items.csv"));
        int[] attributes = [.. items.Rows.Select(r => CsvTable.Bits(r[1..6]))];
        AttributeBank bank = new(PatternPrior.Uniform(5), FlatData.Items(attributes, FlatData.Column(items, "guess"), FlatData.Column(items, "slip")));
        bool[][] right = [.. CsvTable.Read(Path.Combine(folder, "responses.csv")).Rows.Select(r => Array.ConvertAll(r, c => c == "1"))];
        foreach ((string name, IAttributeItemSelector selector) in new[]
        {
            ("GDI", AttributeItemSelectors.Discrimination),
            ("JSD", AttributeItemSelectors.JensenShannon),
        })
        {
            (int same, int all) = FlatRun.Agreement(bank, selector, right, Sequences(Path.Combine(folder, "ref", $"itemseq_{name}.csv")));
            report.Check($"{selector.Name}, the same items as cdcatR by {name}", same == all, $"{same} of {all} cells");
        }

        // Its own rounding decides three last items of the reference, where 2e-15 bits are left; ours by the closed form are the exact ones.
        (int exact, int cells) = FlatRun.Agreement(bank, AttributeItemSelectors.Information, right, Sequences(Path.Combine(folder, "ref", "itemseq_JSD.csv")));
        report.Note("information (the same by a closed form), the same items as cdcatR by JSD", $"{exact} of {cells} cells");
        string divergence = Path.Combine(folder, "ref", "np_itemseq_MPWKL.csv");
        if (File.Exists(divergence))
        {
            (int same, int all) = FlatRun.Agreement(bank, AttributeItemSelectors.Divergence, right, Sequences(divergence));
            report.Check("MPWKL, the same items as an independent numpy program", same == all, $"{same} of {all} cells");
        }
    }

    // Some of the files have a heading, some have not.
    private static int[][] Sequences(string path)
    {
        CsvTable table = CsvTable.Read(path);
        IEnumerable<string[]> rows = table.Header[0].StartsWith("pos", StringComparison.Ordinal) ? table.Rows : table.Rows.Prepend([.. table.Header]);
        return [.. rows.Select(r => Array.ConvertAll(r, CsvTable.Whole))];
    }
}
