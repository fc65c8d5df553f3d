namespace DiagnosticEngine.Tests.Rules.Statements;

/// <summary>Wrong rules of rounding.</summary>
internal static class RoundingStatements
{
    public static void AddTo(StatementTable table)
    {
        table.Whole("rnd.always-down", g => Down(g["n"], g["k"]));
        table.Whole("rnd.half-down", g => 2 * (g["n"] % g["k"]) == g["k"] ? Down(g["n"], g["k"]) : Nearest(g["n"], g["k"]));
        table.Whole("rnd.wrong-degree-too-fine", g => Nearest(g["n"], g["k"] / 10));
        table.Whole("rnd.keeps-later-digits", g => Nearest(g["n"], g["k"]) + (g["n"] % g["k"]));
        table.Whole("rnd.rounds-twice", g => StepByStep(g["n"], g["k"]));
        table.Whole("rnd.nine-does-not-carry", g => NineDoesNotCarry(g["n"], g["k"]));
        table.Whole("rnd.looks-at-last-digit", g => Down(g["n"], g["k"]) + (g["n"] % 10 >= 5 ? g["k"] : 0));
    }

    /// <summary>The nearest multiple; halfway goes up.</summary>
    public static long Nearest(long n, long k) => Down(n, k) + (2 * (n % k) >= k ? k : 0);

    private static long Down(long n, long k) => n - (n % k);

    private static long StepByStep(long n, long k)
    {
        long rounded = n;
        for (long place = 10; place <= k; place *= 10)
        {
            rounded = Nearest(rounded, place);
        }

        return rounded;
    }

    private static long? NineDoesNotCarry(long n, long k)
    {
        bool isUp = 2 * (n % k) >= k;
        return isUp && n / k % 10 == 9 ? Down(n, 10 * k) : null;
    }
}
