using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Tests.Rules.Statements;

/// <summary>Wrong rules of percentages and of ratio.</summary>
internal static class PercentageAndRatioStatements
{
    public static void AddTo(StatementTable table)
    {
        table.Exact("pct.divide-by-number", g => new Rational(g["n"], g["p"]));
        table.Whole("pct.number-itself", g => g["p"]);
        table.Exact("pct.divide-by-ten", g => new Rational(g["p"], 10));
        table.Whole("pct.bottom-as-percent", g => g["b"]);
        table.Whole("pct.join-digits", g => Digits.Join(g["a"], g["b"]));

        // A partner is a number of things: none or fewer than none is no answer.
        table.Whole("rat.additive", g => g["b"] + (g["c"] - g["a"]) is > 0 and long partner ? partner : null);
        table.Two("rat.equal-share", g => (new Rational(g["n"], 2), new Rational(g["n"], 2)));
        table.Two("rat.total-times-parts", g => (new Rational(g["n"] * g["a"]), new Rational(g["n"] * g["b"])));
        table.Exact("rat.part-over-other-part", g => new Rational(g["a"], g["b"]));
        table.Whole("rat.scale-factor-added", g => g["s"] + g["k"]);
    }
}
