namespace DiagnosticEngine.Roadmaps.Choosing;

/// <summary>Things that take minutes, are worth something and rest on each other: which to take, so that all that they rest on is taken too?</summary>
/// <remarks>A knapsack with precedence constraints (Johnson and Niemi, 1983). Immutable and safe to share between threads.</remarks>
internal sealed class ClosedSetProblem
{
    /// <summary>States the problem.</summary>
    /// <param name="minutes">Minutes of each thing, from 1.</param>
    /// <param name="worth">Worth of each, from 0.</param>
    /// <param name="needs">Numbers of the things that each rests on directly; lower than its own.</param>
    /// <param name="capacity">Minutes that there are.</param>
    public ClosedSetProblem(int[] minutes, long[] worth, int[][] needs, int capacity)
    {
        Minutes = minutes;
        Worth = worth;
        Needs = needs;
        Capacity = capacity;
        Below = Closures(needs);
        Above = Turned(Below);
    }

    public int Count => Minutes.Length;

    public int[] Minutes { get; }

    public long[] Worth { get; }

    public int[][] Needs { get; }

    public int Capacity { get; }

    /// <summary>Everything that each thing rests on, however far down, and itself.</summary>
    public int[][] Below { get; }

    /// <summary>Everything that rests on each thing, however far up, and itself.</summary>
    public int[][] Above { get; }

    public int MinutesOf(ReadOnlySpan<bool> taken)
    {
        int sum = 0;
        for (int i = 0; i < taken.Length; i++)
        {
            sum += taken[i] ? Minutes[i] : 0;
        }

        return sum;
    }

    public long WorthOf(ReadOnlySpan<bool> taken)
    {
        long sum = 0;
        for (int i = 0; i < taken.Length; i++)
        {
            sum += taken[i] ? Worth[i] : 0;
        }

        return sum;
    }

    private static int[][] Closures(int[][] needs)
    {
        int[][] below = new int[needs.Length][];
        int[] seen = new int[needs.Length];
        List<int> found = [];
        for (int i = 0; i < needs.Length; i++)
        {
            found.Clear();
            foreach (int need in needs[i])
            {
                foreach (int deeper in below[need])
                {
                    if (seen[deeper] != i + 1)
                    {
                        seen[deeper] = i + 1;
                        found.Add(deeper);
                    }
                }
            }

            found.Add(i);
            below[i] = [.. found];
        }

        return below;
    }

    private static int[][] Turned(int[][] below)
    {
        List<int>[] above = [.. below.Select(_ => new List<int>())];
        for (int i = 0; i < below.Length; i++)
        {
            foreach (int lower in below[i])
            {
                above[lower].Add(i);
            }
        }

        return [.. above.Select(a => a.ToArray())];
    }
}
