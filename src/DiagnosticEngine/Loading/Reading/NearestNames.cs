namespace DiagnosticEngine.Loading.Reading;

/// <summary>Finds what was probably meant: the names that need the fewest changes (Damerau, 1964; neighbours may swap).</summary>
internal static class NearestNames
{
    private const int Shown = 3;
    private const int Longest = 100;

    /// <summary>"Did you mean a, b or c?", nearest first; null when there is nothing to offer.</summary>
    public static string? Suggest(string name, IReadOnlyCollection<string> candidates)
    {
        string[] nearest = Find(name, candidates);
        return nearest.Length switch
        {
            0 => null,
            1 => $"Did you mean {nearest[0]}?",
            _ => $"Did you mean {string.Join(", ", nearest[..^1])} or {nearest[^1]}?",
        };
    }

    /// <summary>The three nearest names, nearest first, then in ordinal order.</summary>
    public static string[] Find(string name, IReadOnlyCollection<string> candidates)
    {
        if (name.Length > Longest)
        {
            return [];
        }

        List<(int Distance, string Name)> nearest = [];
        foreach (string candidate in candidates)
        {
            int limit = nearest.Count < Shown ? Longest : nearest[^1].Distance;
            if (candidate.Length > Longest || Math.Abs(candidate.Length - name.Length) > limit)
            {
                continue;
            }

            nearest.Add((Distance(name, candidate), candidate));
            nearest.Sort((a, b) => a.Distance != b.Distance ? a.Distance.CompareTo(b.Distance) : string.CompareOrdinal(a.Name, b.Name));
            if (nearest.Count > Shown)
            {
                nearest.RemoveAt(Shown);
            }
        }

        return [.. nearest.Select(n => n.Name)];
    }

    /// <summary>How many characters must be put in, left out, changed or swapped with their neighbour.</summary>
    public static int Distance(string a, string b)
    {
        int[] before = new int[b.Length + 1];
        int[] last = [.. Enumerable.Range(0, b.Length + 1)];
        int[] row = new int[b.Length + 1];
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(row[j - 1], last[j]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
