using System.Text.RegularExpressions;

namespace DiagnosticEngine.Tests.Programme;

/// <summary>The table of requirements in docs/programme.md, and what is wrong with it.</summary>
internal static partial class RequirementTable
{
    /// <summary>Every requirement of the programme by section, P (must) or S (should).</summary>
    public static IReadOnlyDictionary<string, string> Weights { get; } = Of(
        "B1 B2 B3 B4 L1 L2 L3 L4 L5 L6 L7 L8 L9 L10 L11 N1 N2 N3 D1 D2 D3 D4 D5 D6 D7 D8 C1 C2 C3 C4 C5 R1 R2 R3 R4 G1 G2 G3 V1 V2 V3 V4 V5 V7 I1 I2 I3 I4 I6 K1 K2 K3 K5 K6",
        "B5 D9 C6 C7 R5 G4 G5 V6 I5 K4 K7 K8");

    private static readonly string[] s_statuses = ["met", "partly", "not yet"];

    /// <summary>The rows of the table.</summary>
    public static IReadOnlyList<RequirementRow> Read(string page) =>
    [
        .. page.ReplaceLineEndings("\n").Split('\n').Select(l => l.Split('|', StringSplitOptions.TrimEntries))
            .Where(c => c.Length == 8 && Id().IsMatch(c[1]))
            .Select(c => new RequirementRow(c[1], c[3], [.. Code().Matches(c[4]).Select(m => m.Groups["name"].Value)], c[5], c[6])),
    ];

    /// <summary>What does not hold between the table and the tests, a sentence each; none where all is well.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="tests">What the tests of the repository carry.</param>
    public static IReadOnlyList<string> Faults(IReadOnlyList<RequirementRow> rows, IReadOnlyCollection<TestTrait> tests)
    {
        List<string> faults = [];
        foreach ((string id, string weight) in Weights)
        {
            RequirementRow[] own = [.. rows.Where(r => r.Id == id)];
            faults.AddRange(own.Length == 1 ? [] : [$"{id} has {own.Length} rows."]);
            faults.AddRange(own.Where(r => r.Weight != weight).Select(r => $"{id} is {weight} and not {r.Weight}."));
        }

        faults.AddRange(rows.Where(r => !Weights.ContainsKey(r.Id)).Select(r => $"{r.Id} is no requirement."));
        foreach (RequirementRow row in rows)
        {
            faults.AddRange(s_statuses.Contains(row.Status) ? [] : [$"{row.Id} has the status \"{row.Status}\"."]);
            faults.AddRange(row is { Status: "met" or "partly", Tests.Count: 0 } ? [$"{row.Id} is {row.Status} without a test."] : []);
            faults.AddRange(row is { Status: not "met", Note.Length: 0 } ? [$"{row.Id} does not say what is missing."] : []);
            faults.AddRange(row.Tests.Where(t => !tests.Contains(new(row.Id, t))).Select(t => $"{row.Id} names {t}, but no test of that name carries the trait."));
            faults.AddRange(row.Tests.GroupBy(t => t).Where(g => g.Count() > 1).Select(g => $"{row.Id} names {g.Key} twice."));
        }

        HashSet<TestTrait> named = [.. rows.SelectMany(r => r.Tests.Select(t => new TestTrait(r.Id, t)))];
        faults.AddRange(tests.Where(t => !named.Contains(t)).Select(t => $"{t.Id} does not name {t.Test}, which carries its trait."));
        return faults;
    }

    private static Dictionary<string, string> Of(string must, string should) =>
        must.Split(' ').Select(id => (Id: id, Weight: "P")).Concat(should.Split(' ').Select(id => (Id: id, Weight: "S"))).ToDictionary(r => r.Id, r => r.Weight, StringComparer.Ordinal);

    [GeneratedRegex("^[A-Z][0-9]+$", RegexOptions.None, 1000)]
    private static partial Regex Id();

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
