using System.Globalization;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Selection;

namespace DiagnosticEngine.Benchmarks.Comparison;

/// <summary>Item sequences and recovery on the bank, people and draws of <c>cdcat</c>, against the R package cdcatR.</summary>
internal static class CdcatComparison
{
    private const int Length = 20;
    private const double MostMilliseconds = 0.5;
    private static readonly int[] _lengths = [5, 10, 15, 20];

    private static readonly IAttributeItemSelector[] _selectors =
    [
        AttributeItemSelectors.Default, AttributeItemSelectors.Information, AttributeItemSelectors.JensenShannon, AttributeItemSelectors.Divergence,
    ];

    public static void Run(string data, ComparisonReport report)
    {
        report.Heading("cdcat: 200 items, 5 attributes, 2,000 people each, 20 asked; cdcatR 1.0.7 on the same draws");
        string folder = Path.Combine(data, "cdcat");
        if (!Directory.Exists(folder))
        {
            report.Skip("sequences and recovery", "cdcat");
            return;
        }

        CsvTable parameters = CsvTable.Read(Path.Combine(folder, "k5_j200_items.csv"));
        IReadOnlyList<AttributeItem> items = FlatData.Items(
            FlatData.QMatrix(CsvTable.Read(Path.Combine(folder, "k5_j200_Q.csv")), 1), FlatData.Column(parameters, "guess"), FlatData.Column(parameters, "slip"));
        PatternPrior allowed = PatternPrior.UniformOver(5, FlatData.QMatrix(CsvTable.Read(Path.Combine(folder, "k5_hier_feasible_patterns.csv")), 0));
        AttributeBank uniform = new(PatternPrior.Uniform(5), items);
        Compare(report, folder, "unif", "unif", uniform);
        Compare(report, folder, "hier", "unif", uniform);
        Compare(report, folder, "hier", "struct", new AttributeBank(allowed, items));
    }

    private static void Compare(ComparisonReport report, string folder, string people, string prior, AttributeBank bank)
    {
        string label = $"{people}, prior {prior}";
        bool[][] right = [.. CsvTable.Read(Path.Combine(folder, $"k5_j200_{people}_resp.csv.gz")).Rows.Select(r => Array.ConvertAll(r[1..], c => c == "1"))];
        int[] truth = [.. FlatData.QMatrix(CsvTable.Read(Path.Combine(folder, $"k5_j200_{people}_alpha.csv")), 1)];
        string results = Path.Combine(folder, "results");
        CsvTable reference = CsvTable.Read(Path.Combine(results, $"k5_j200_{people}_GDI_max_true_{prior}_sequences.csv.gz"));
        int[][] sequences = [.. reference.Rows.Select(r => Array.ConvertAll(r[1..(Length + 1)], CsvTable.Whole))];
        (int same, int all) = FlatRun.Agreement(bank, AttributeItemSelectors.Discrimination, right, sequences);
        report.Check($"{label}: GDI, the same items as cdcatR", same == all, $"{same} of {all} cells");

        double[] best = BestOfPackage(results, people, prior);
        report.Note($"{label}: cdcatR, the best of its rules in each cell", $"{Words(best)}");
        PatternPosterior posterior = new(bank);
        foreach (IAttributeItemSelector selector in _selectors)
        {
            double[] ours = Recovery(posterior, selector, right, truth);
            (double median, double bytes) = Stopwatches.PerPerson(right.Length, p => FlatRun.Ask(posterior, selector, right[p], Length));
            if (selector == AttributeItemSelectors.Default)
            {
                report.Check($"{label}: default ({selector.Name}), at least as good in every cell", ours.Zip(best).All(c => c.First >= c.Second - 1e-9), $"{Words(ours)}");
                report.Check($"{label}: default, time", median <= MostMilliseconds, $"{median:0.000} ms for a person's 20 items (median), {bytes:0} bytes");
            }
            else
            {
                report.Note($"{label}: {selector.Name}", $"{Words(ours)}; {median:0.000} ms for 20 items (median), {bytes:0} bytes");
            }
        }
    }

    // Patterns right after 5, 10, 15 and 20 items, then attributes right by the most probable pattern, then by each attribute's own probability.
    private static double[] BestOfPackage(string results, string people, string prior)
    {
        double[] best = new double[3 * _lengths.Length];
        foreach (string path in Directory.EnumerateFiles(results, $"k5_j200_{people}_*_true_{prior}_summary.csv"))
        {
            CsvTable summary = CsvTable.Read(path);
            IReadOnlyList<double> lengths = FlatData.Column(summary, "length");
            IReadOnlyList<double> patterns = FlatData.Column(summary, "PCV");
            IReadOnlyList<double> byMode = FlatData.Column(summary, "PCA_MAP");
            IReadOnlyList<double> byMean = FlatData.Column(summary, "PCA_EAP");
            for (int row = 0; row < lengths.Count; row++)
            {
                int i = Array.IndexOf(_lengths, (int)lengths[row]);
                best[i] = Math.Max(best[i], patterns[row]);
                best[_lengths.Length + i] = Math.Max(best[_lengths.Length + i], byMode[row]);
                best[(2 * _lengths.Length) + i] = Math.Max(best[(2 * _lengths.Length) + i], byMean[row]);
            }
        }

        return best;
    }

    // Rounded as the package's figures are, to four decimals.
    private static double[] Recovery(PatternPosterior posterior, IAttributeItemSelector selector, bool[][] right, int[] truth)
    {
        double[] found = new double[3 * _lengths.Length];
        int attributes = posterior.Bank.AttributeCount;
        for (int person = 0; person < truth.Length; person++)
        {
            FlatRun.Ask(posterior, selector, right[person], Length, (step, _) =>
            {
                int i = Array.IndexOf(_lengths, step);
                if (i >= 0)
                {
                    found[i] += posterior.MostProbablePattern == truth[person] ? 1 : 0;
                    found[_lengths.Length + i] += attributes - int.PopCount(posterior.MostProbablePattern ^ truth[person]);
                    found[(2 * _lengths.Length) + i] += attributes - int.PopCount(posterior.ProbableAttributes ^ truth[person]);
                }
            });
        }

        return [.. found.Select((f, i) => Math.Round(f / truth.Length / (i < _lengths.Length ? 1 : attributes), 4))];
    }

    private static string Words(double[] shares) =>
        $"patterns {Four(shares, 0)}; attributes by pattern {Four(shares, 1)}, by their own probability {Four(shares, 2)}";

    private static string Four(double[] shares, int group) =>
        string.Join(' ', shares.Skip(group * _lengths.Length).Take(_lengths.Length).Select(s => s.ToString(".0000", CultureInfo.InvariantCulture)));
}
