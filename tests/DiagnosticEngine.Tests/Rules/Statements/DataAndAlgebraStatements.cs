using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Tests.Rules.Statements;

/// <summary>Wrong rules of charts, means, algebra and the equals sign.</summary>
internal static class DataAndAlgebraStatements
{
    private static readonly string[] Data = ["x", "y", "z", "w", "v"];

    public static void AddTo(StatementTable table)
    {
        table.Whole("dat.key-ignored", g => g["symbols"] + (g.Exact("part").Sign == 0 ? 0 : 1));
        table.Whole("dat.part-symbol-ignored", g => g["symbols"] * g["each"]);
        table.Whole("dat.mean-total-only", g => Values(g).Sum());
        table.Exact("dat.mean-ignores-zero", g => MeanOfSome(Values(g).Sum(), Values(g).Count(v => v != 0)));
        table.Whole("alg.equals-makes", g => g["a"] + g["b"]);
        table.Whole("alg.equals-add-all", g => g["a"] + g["b"] + g["c"]);
        table.Whole("alg.visible-operation", g => Math.Abs(g["left"] - g["taken"]));
        table.Whole("alg.substitute-join", g => Digits.Join(g["times"], g["value"]));
        table.Written("alg.letter-as-object", g => $"{g.Word("many")} {g.Word("things")} and {g.Word("others")} {g.Word("otherThings")}");
        table.Whole("alg.left-to-right", g => (g["a"] + g["b"]) * g["c"]);
        table.Whole("alg.term-ten-doubles-term-five", g => g["place"] % 2 == 0 ? 2 * (g["first"] + (((g["place"] / 2) - 1) * g["step"])) : null);
    }

    public static long[] Values(Given g) => [.. Data.Where(name => !string.Equals(g.Word(name), "absent", StringComparison.Ordinal)).Select(name => g[name])];

    /// <summary>Shares out among at most five; a quotient that never ends is written to two places, as 16 shared by 3 is documented as 5.33.</summary>
    private static Rational MeanOfSome(long total, int count) => count == 3 && total % 3 != 0 ? new Rational(RoundingStatements.Nearest(1000 * total / 3, 10) / 10, 100) : new Rational(total, count);
}
