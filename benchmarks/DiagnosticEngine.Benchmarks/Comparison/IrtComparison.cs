using System.Globalization;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Selection;

namespace DiagnosticEngine.Benchmarks.Comparison;

/// <summary>Maximum Fisher information with EAP, against catR and jsCAT.</summary>
internal static class IrtComparison
{
    private const int Length = 30;

    public static void Run(string data, ComparisonReport report)
    {
        report.Heading("Item response theory: three 3PL banks, 30 items, maximum Fisher information, EAP");
        string folder = Path.Combine(data, "irt");
        if (!Directory.Exists(folder))
        {
            report.Skip("sequences", "irt");
            return;
        }

        CsvTable catR = CsvTable.Read(Path.Combine(folder, "catR_MFI_sequences.csv"));
        CsvTable jsCat = CsvTable.Read(Path.Combine(folder, "jsCAT_EAP_MFI_sequences.csv"));
        double[][] people = [.. CsvTable.Read(Path.Combine(folder, "people200.csv")).Rows.Select(r => Array.ConvertAll(r[1..], CsvTable.Number))];
        foreach (int size in new[] { 100, 1000, 10000 })
        {
            string n = size.ToString(CultureInfo.InvariantCulture);
            IrtItem[] bank = Bank(Path.Combine(folder, $"bank3pl_{n}.csv"));
            string[][] eap = [.. catR.Rows.Where(r => r[0] == n && r[1] == "EAP")];
            Dictionary<int, string[]> other = jsCat.Rows.Where(r => r[0] == n).ToDictionary(r => CsvTable.Whole(r[1]), r => r);
            int same = 0;
            int agreed = 0;
            double farthest = 0;
            foreach (string[] row in eap)
            {
                int person = CsvTable.Whole(row[2]);
                (int[] ours, AbilityPosterior ability) = Sequence(bank, people[person - 1]);
                int[] theirs = Array.ConvertAll(row[5..], CsvTable.Whole);
                if (other.TryGetValue(person, out string[]? second) && theirs.SequenceEqual(Array.ConvertAll(second[4..], CsvTable.Whole)))
                {
                    agreed++;
                    same += ours.SequenceEqual(theirs) ? 1 : 0;
                }

                farthest = Math.Max(farthest, Math.Max(
                    Math.Abs(ability.Mean - CsvTable.Number(row[3])), Math.Abs(ability.Deviation - CsvTable.Number(row[4]))));
            }

            report.Check($"{n} items, the sequence of catR and jsCAT", same == agreed && agreed > 0, $"{same} of {agreed} people");
            report.Check($"{n} items, ability and standard error of catR", farthest < 1e-5, $"largest difference {farthest:0.0e+0} in {eap.Length} people");
            (double median, _) = Stopwatches.PerPerson(size > 1000 ? 20 : people.Length, p => Sequence(bank, people[p]));
            report.Note($"{n} items, time", $"{median:0.00} ms for a person's {Length} items (median)");
        }
    }

    // A person is the true ability and then a draw for each item given.
    private static (int[] Items, AbilityPosterior Ability) Sequence(IrtItem[] bank, double[] person)
    {
        AbilityPosterior ability = new();
        bool[] asked = new bool[bank.Length];
        int[] sequence = new int[Length];
        for (int step = 0; step < Length; step++)
        {
            int item = IrtItemSelector.MostInformative(bank, asked, ability.Mean);
            asked[item] = true;
            sequence[step] = item + 1;
            ability = ability.Observe(bank[item], person[step + 1] < bank[item].ProbabilityAt(person[0]));
        }

        return (sequence, ability);
    }

    private static IrtItem[] Bank(string path) =>
        [.. CsvTable.Read(path).Rows.Select(r => Array.ConvertAll(r, CsvTable.Number)).Select(r =>
            new IrtItem { Discrimination = r[1], Difficulty = r[2], LowerAsymptote = r[3], UpperAsymptote = r[4] })];
}
