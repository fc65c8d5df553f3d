namespace DiagnosticEngine.Items.Expressions;

/// <summary>Finds the name that a misspelt one was meant to be.</summary>
internal static class Spelling
{
    private const int LongestName = 64;

    /// <summary>The candidate at the least edit distance, if that is at most a third of the length (and at least 1); else null.</summary>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        string? nearest = null;
        int least = Math.Max(1, written.Length / 3) + 1;
        foreach (string candidate in written.Length > LongestName ? [] : candidates)
        {
            int distance = Distance(written.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    // Optimal string alignment: Levenshtein (1966), with two neighbours in the wrong order as one mistake (Damerau, 1964).
    private static int Distance(string one, string other)
    {
        int[,] distance = new int[one.Length + 1, other.Length + 1];
        for (int i = 0; i <= one.Length; i++)
        {
            for (int j = 0; j <= other.Length; j++)
            {
                distance[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    distance[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1),
                    1 + Math.Min(distance[i - 1, j], distance[i, j - 1]));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    distance[i, j] = Math.Min(distance[i, j], distance[i - 2, j - 2] + 1);
                }
            }
        }

        return distance[one.Length, other.Length];
    }
}
