namespace DiagnosticEngine.Cli;

/// <summary>Finds the ids that somebody may have meant.</summary>
internal static class NearIds
{
    private const int Most = 5;

    /// <summary>At most five ids: those that hold the text first, then those that differ in the fewest letters.</summary>
    public static IReadOnlyList<string> Of(string asked, IEnumerable<string> ids)
    {
        string[] all = [.. ids];
        int tolerance = Math.Max(2, asked.Length / 3);
        IEnumerable<string> holding = all.Where(i => asked.Length > 1 && i.Contains(asked, StringComparison.OrdinalIgnoreCase));
        IEnumerable<string> alike = all.Select(i => (Id: i, Distance: Distance(asked, i))).Where(p => p.Distance <= tolerance).OrderBy(p => p.Distance).Select(p => p.Id);
        return [.. holding.Concat(alike).Distinct(StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>" Did you mean a or b?", or nothing.</summary>
    public static string Question(string asked, IEnumerable<string> ids) =>
        Of(asked, ids) is { Count: > 0 } near ? $" Did you mean {string.Join(" or ", near)}?" : "";

    /// <summary>How many letters to put in, take out or change (Levenshtein, 1966).</summary>
    private static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int changed = corner + (char.ToLowerInvariant(one[i - 1]) == char.ToLowerInvariant(other[j - 1]) ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
