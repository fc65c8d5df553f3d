using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Benchmarks.Comparison;

/// <summary>Posteriors of people under parameters that other packages fitted.</summary>
internal static class FitComparison
{
    private const double Bar = 1e-4;

    public static void Run(string data, ComparisonReport report)
    {
        report.Heading("Published fits: posteriors for given parameters (bar 1e-4)");
        Dina(data, report, "dina_fraction20_K8", "fraction20", "DINA, fraction subtraction, 536 people, CDM");
        Dina(data, report, "dina_sim30DINA", "gdina_sim30DINA", "DINA, sim30DINA, 1,000 people, CDM");
        Blim(data, report, "blim_subtraction13_ML", "BLIM, subtraction, primary school, pks");
        Blim(data, report, "blim_df7_ML", "BLIM, Doignon and Falmagne chapter 7, pks");
    }

    private static void Dina(string data, ComparisonReport report, string fit, string source, string what)
    {
        string answersPath = Path.Combine(data, source, "responses.csv");
        string path = Path.Combine(data, "fits", fit);
        if (!File.Exists(answersPath) || !File.Exists($"{path}_items.csv"))
        {
            report.Skip(what, $"{source} or fits/{fit}");
            return;
        }

        CsvTable q = CsvTable.Read(Path.Combine(data, source, "qmatrix.csv"));
        CsvTable parameters = CsvTable.Read($"{path}_items.csv");
        CsvTable classes = CsvTable.Read($"{path}_classes.csv");
        double[] weights = new double[classes.Rows.Count];
        foreach (string[] row in classes.Rows)
        {
            weights[CsvTable.Bits(row[0])] = CsvTable.Number(row[1]);
        }

        int firstColumn = q.Header[0] == "item" ? 1 : 0;
        AttributeBank bank = new(PatternPrior.Of(weights), FlatData.Items(
            FlatData.QMatrix(q, firstColumn), FlatData.Column(parameters, "guess"), FlatData.Column(parameters, "slip")));
        PatternPosterior posterior = new(bank);
        CsvTable answers = CsvTable.Read(answersPath);
        CsvTable persons = CsvTable.Read($"{path}_persons.csv");
        CsvTable whole = CsvTable.Read($"{path}_posterior.csv.gz");
        int[] patterns = [.. whole.Header.Select(h => CsvTable.Bits(h[1..]))];
        double largest = 0;
        for (int person = 0; person < answers.Rows.Count; person++)
        {
            FlatData.ObserveAll(posterior, answers.Rows[person]);
            for (int a = 0; a < bank.AttributeCount; a++)
            {
                largest = Math.Max(largest, Math.Abs(posterior.AttributeProbability(a) - CsvTable.Number(persons.Rows[person][a + 1])));
            }

            for (int c = 0; c < patterns.Length; c++)
            {
                largest = Math.Max(largest, Math.Abs(posterior.Probabilities[patterns[c]] - CsvTable.Number(whole.Rows[person][c])));
            }
        }

        report.Check(what, largest <= Bar, $"largest difference {largest:0.0e+0} over {answers.Rows.Count} people, every pattern and attribute");
        (double median, _) = Stopwatches.PerPerson(answers.Rows.Count, p => FlatData.ObserveAll(posterior, answers.Rows[p]));
        report.Note("time", $"{median:0.000} ms for all answers of a person (median)");
    }

    private static void Blim(string data, ComparisonReport report, string fit, string what)
    {
        string path = Path.Combine(data, "fits", fit);
        if (!File.Exists($"{path}_items.csv"))
        {
            report.Skip(what, $"fits/{fit}");
            return;
        }

        CsvTable parameters = CsvTable.Read($"{path}_items.csv");
        int items = parameters.Rows.Count;
        double[] weights = new double[1 << items];
        foreach (string[] row in CsvTable.Read($"{path}_states.csv").Rows)
        {
            weights[CsvTable.Bits(row[0][1..])] = CsvTable.Number(row[1]);
        }

        // Every problem is an attribute of its own, and the states are the patterns that can be.
        AttributeBank bank = new(PatternPrior.Of(weights), FlatData.Items(
            [.. Enumerable.Range(0, items).Select(i => 1 << i)], FlatData.Column(parameters, "eta_guess"), FlatData.Column(parameters, "beta_careless")));
        PatternPosterior posterior = new(bank);
        CsvTable reference = CsvTable.Read($"{path}_posterior.csv");
        int[] states = [.. reference.Header.Skip(1).Select(h => CsvTable.Bits(h[1..]))];
        double largest = 0;
        foreach (string[] row in reference.Rows)
        {
            FlatData.ObserveAll(posterior, [.. row[0].Skip(1).Select(c => c.ToString())]);
            for (int s = 0; s < states.Length; s++)
            {
                largest = Math.Max(largest, Math.Abs(posterior.Probabilities[states[s]] - CsvTable.Number(row[s + 1])));
            }
        }

        report.Check(what, largest <= Bar, $"largest difference {largest:0.0e+0} over {reference.Rows.Count} answer patterns and {states.Length} states");
    }
}
