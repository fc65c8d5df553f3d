using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Tests.Rules.Statements;

/// <summary>Wrong rules of fractions.</summary>
internal static class FractionStatements
{
    public static void AddTo(StatementTable table)
    {
        table.Exact("frac.add-across", g => new Rational(g["a"] + g["c"], g["b"] + g["d"]));
        table.Exact("frac.add-common-bottom-tops-unchanged", g => new Rational(g["a"] + g["c"], LeastCommonMultiple(g["b"], g["d"])));
        table.Exact("frac.subtract-across", SubtractAcross);
        table.Exact("frac.whole-minus-from-top", g => new Rational(g["n"] - 1, g["d"]));
        Larger(table, "frac.bigger-bottom-bigger", (top, bottom) => bottom);
        Larger(table, "frac.bigger-top-bigger", (top, bottom) => top);
        Larger(table, "frac.smaller-bottom-bigger-always", (top, bottom) => -bottom);
        Larger(table, "frac.gap-thinking", (top, bottom) => top - bottom);
        table.Exact("frac.part-to-part", g => new Rational(g["k"], g["n"] - g["k"]));
        table.Exact("frac.counts-unequal-parts", g => new Rational(1, g["pieces"]));
        table.Exact("frac.of-unit-only", g => new Rational(g["a"], g["n"]));
        table.Whole("frac.equivalent-add-same", g => g["a"] + g["d"] - g["b"]);
        table.Whole("frac.equivalent-top-unchanged", g => g["a"]);
        table.Exact("frac.mixed-add-whole", g => new Rational(g["w"] + g["n"], g["d"]));
        table.Exact("frac.improper-swap", g => Mixed(g["n"] % g["d"], g["n"] / g["d"], g["d"]));
        table.Exact("frac.times-whole-both", g => new Rational(g["k"] * g["a"], g["k"] * g["b"]));
        table.Exact("frac.multiply-keep-bottom", g => g["b"] == g["d"] ? new Rational(g["a"] * g["c"], g["b"]) : null);
        table.Exact("frac.divide-multiplies-top", g => new Rational(g["a"] * g["k"], g["b"]));
        table.Exact("frac.mixed-sub-smaller-from-larger", g => Mixed(g["w"] - g["v"], Math.Abs(g["n"] - g["m"]), g["d"]));

        // Without a need to rename there is no whole to rename as ten.
        table.Exact("frac.mixed-sub-borrow-ten", g => g["n"] < g["m"] ? Mixed(g["w"] - 1 - g["v"], g["n"] + 10 - g["m"], g["d"]) : null);
        table.Exact("frac.line-as-whole", g => new Rational(g["a"] * g["long"], g["b"]));
    }

    /// <summary>A larger top cannot be taken from a smaller one; the bottoms are subtracted whichever way round, and equal ones vanish.</summary>
    private static Rational? SubtractAcross(Given g)
    {
        long top = g["a"] - g["c"];
        long bottom = Math.Abs(g["b"] - g["d"]);
        return top < 0 ? null : new Rational(top, bottom == 0 ? 1 : bottom);
    }

    private static Rational Mixed(long wholes, long top, long bottom) => new Rational(top, bottom) + new Rational(wholes);

    /// <summary>Chooses the fraction that looks larger; where both look alike the rule has nothing to say.</summary>
    private static void Larger(StatementTable table, string id, Func<long, long, long> looks) => table.Written(id, g =>
    {
        long difference = looks(g["a"], g["b"]) - looks(g["c"], g["d"]);
        string top = difference > 0 ? "a" : "c";
        string bottom = difference > 0 ? "b" : "d";
        return difference == 0 ? null : Digits.Text(g[top]) + "/" + Digits.Text(g[bottom]);
    });

    private static long LeastCommonMultiple(long b, long d)
    {
        long multiple = b;
        while (multiple % d != 0)
        {
            multiple += b;
        }

        return multiple;
    }
}
