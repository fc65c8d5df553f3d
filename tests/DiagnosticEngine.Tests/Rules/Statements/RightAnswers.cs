using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Tests.Rules.Statements;

/// <summary>The right answer of each problem, in plain code, by the id of the problem.</summary>
internal static class RightAnswers
{
    public static StatementTable All { get; } = Make();

    private static StatementTable Make()
    {
        StatementTable table = new();
        WholeNumbers(table);
        Fractions(table);
        Decimals(table);
        Measures(table);
        Others(table);
        return table;
    }

    private static void WholeNumbers(StatementTable table)
    {
        table.Whole("subtraction", g => g["a"] - g["b"]);
        table.Whole("comparison", g => g["a"] - g["b"]);
        table.Whole("addition", g => g["a"] + g["b"]);
        table.Whole("multiplication", g => g["a"] * g["b"]);
        table.Whole("powers", g => Enumerable.Repeat(g["n"], (int)g["p"]).Aggregate((x, y) => x * y));
        table.Whole("division", g => g["a"] / g["b"]);
        table.Two("division-with-remainder", g => (new Rational(g["a"] / g["b"]), new Rational(g["a"] % g["b"])));
        table.Exact("dividing-either-way", g => new Rational(g["a"], g["b"]));
        table.Whole("groups-needed", g => (g["a"] + g["b"] - 1) / g["b"]);
        table.Whole("digit-value", g => Digits.Of(g["n"])[g["p"]] * PlainDecimal.TenTo((int)g["p"]));
        table.Whole("number-in-figures", g => g["n"]);
        table.Whole("more-or-less", g => string.Equals(g.Word("way"), "more", StringComparison.Ordinal) ? g["n"] + g["k"] : g["n"] - g["k"]);
        table.Whole("parts-to-number", g => (1000 * g["th"]) + (100 * g["h"]) + (10 * g["t"]) + g["o"]);
        table.Whole("larger-number", g => Math.Max(g["a"], g["b"]));
        table.Whole("roman-in-figures", g => g["n"]);
        table.Whole("rounding", g => RoundingStatements.Nearest(g["n"], g["k"]));
        table.Whole("subtraction-below-zero", g => g["a"] - g["b"]);
        table.Whole("greater-with-negatives", g => Math.Max(g["a"], g["b"]));
        table.Whole("gap-across-zero", g => g["b"] - g["a"]);
    }

    private static void Fractions(StatementTable table)
    {
        table.Exact("fraction-addition", g => new Rational((g["a"] * g["d"]) + (g["c"] * g["b"]), g["b"] * g["d"]));
        table.Exact("fraction-subtraction", g => new Rational((g["a"] * g["d"]) - (g["c"] * g["b"]), g["b"] * g["d"]));
        table.Exact("fraction-from-one", g => new Rational(g["d"] - g["n"], g["d"]));
        table.Written("fraction-compare", LargerFraction);
        table.Exact("part-of-whole", g => new Rational(g["k"], g["n"]));
        table.Exact("part-of-unequal-pieces", g => new Rational(g["k"], g["n"]));
        table.Whole("fraction-of-amount", g => g["a"] / g["n"] * g["k"]);
        table.Whole("equivalent-missing-top", g => g["d"] / g["b"] * g["a"]);
        table.Exact("mixed-to-improper", g => new Rational((g["w"] * g["d"]) + g["n"], g["d"]));
        table.Exact("improper-to-mixed", g => new Rational(g["n"], g["d"]));
        table.Exact("fraction-times-whole", g => new Rational(g["k"] * g["a"], g["b"]));
        table.Exact("fraction-times-fraction", g => new Rational(g["a"] * g["c"], g["b"] * g["d"]));
        table.Exact("fraction-divided-by-whole", g => new Rational(g["a"], g["b"] * g["k"]));
        table.Exact("mixed-subtraction", g => new Rational((g["w"] * g["d"]) + g["n"] - (g["v"] * g["d"]) - g["m"], g["d"]));
        table.Exact("fraction-on-line", g => new Rational(g["a"], g["b"]));
    }

    private static void Decimals(StatementTable table)
    {
        table.Written("decimal-compare", g => (First(g).Value.CompareTo(Second(g).Value)) switch { > 0 => First(g).ToString(), < 0 => Second(g).ToString(), _ => "equal" });
        table.Exact("decimal-addition", g => First(g).Value + Second(g).Value);
        table.Exact("decimal-times-power", g => First(g).Value * new Rational(g["k"]));
        table.Exact("decimal-times-whole", g => First(g).Value * new Rational(g["k"]));
        table.Exact("fraction-to-decimal", g => new Rational(g["a"], g["b"]));
        table.Exact("percent-of-amount", g => new Rational(g["p"] * g["n"], 100));
        table.Exact("percent-to-decimal", g => new Rational(g["p"], 100));
        table.Exact("fraction-to-percent", g => new Rational(100 * g["a"], g["b"]));
        table.Exact("ratio-missing-value", g => new Rational(g["b"] * g["c"], g["a"]));
        table.Two("ratio-share", g => (new Rational(g["n"] * g["a"], g["a"] + g["b"]), new Rational(g["n"] * g["b"], g["a"] + g["b"])));
        table.Exact("ratio-part-as-fraction", g => new Rational(g["a"], g["a"] + g["b"]));
        table.Whole("scaled-length", g => g["s"] * g["k"]);
    }

    private static void Measures(StatementTable table)
    {
        table.Whole("time-between", g => g["end"] - g["start"]);
        table.Whole("clock-reading", g => (60 * (g["hour"] % 12)) + g["minute"]);
        table.Whole("afternoon-to-24-hour", g => (60 * (g["hour"] + 12)) + g["minute"]);
        table.Exact("hours-to-minutes", g => g.Exact("hours") * 60);
        table.Whole("coin-total", g => g["coins1p"] + (2 * g["coins2p"]) + (5 * g["coins5p"]) + (10 * g["coins10p"]) + (20 * g["coins20p"]) + (50 * g["coins50p"]));
        table.Exact("pounds-and-pence-in-pounds", g => new Rational((100 * g["pounds"]) + g["pence"], 100));
        table.Exact("change-from-pounds", g => new Rational((100 * (g["paid"] - g["pounds"])) - g["pence"], 100));
        table.Whole("ruler-length", g => g["end"] - g["start"]);
        table.Whole("scale-mark", g => g["low"] + ((g["high"] - g["low"]) / g["gaps"] * g["mark"]));
        table.Exact("change-to-larger-unit", g => new Rational(g["amount"], g["per"]));
        table.Exact("two-units-as-decimal", g => new Rational((g["whole"] * g["per"]) + g["part"], g["per"]));
        table.Whole("rectangle-perimeter", g => g["length"] + g["width"] + g["length"] + g["width"]);
        table.Whole("rectangle-area", g => g["length"] * g["width"]);
        table.Exact("triangle-area", g => new Rational(g["base"] * g["height"], 2));
        table.Whole("parallelogram-area", g => g["base"] * g["height"]);
        table.Whole("cuboid-volume", g => g["length"] * g["width"] * g["height"]);
    }

    private static void Others(StatementTable table)
    {
        table.Whole("lines-of-symmetry", g => g.Word("shape") switch { "square" => 4, "rectangle" or "rhombus" => 2, "kite" => 1, "parallelogram" => 0, _ => null });
        table.Written("bigger-angle", g => g["degreesA"] > g["degreesB"] ? "A" : "B");
        table.Whole("measured-angle", g => g["degrees"]);
        table.Whole("angle-on-line", g => 180 - g["known"]);
        table.Whole("triangle-third-angle", g => 180 - g["first"] - g["second"]);
        table.Exact("pictogram-total", g => (g.Exact("part") + new Rational(g["symbols"])) * new Rational(g["each"]));
        table.Exact("mean-of-values", g => new Rational(DataAndAlgebraStatements.Values(g).Sum(), DataAndAlgebraStatements.Values(g).Length));
        table.Whole("equal-sums-gap", g => g["a"] + g["b"] - g["c"]);
        table.Whole("start-of-take-away", g => g["left"] + g["taken"]);
        table.Whole("substitute-in-multiple", g => g["times"] * g["value"]);
        table.Written("meaning-of-cost-expression", g => $"the total cost of {g.Word("many")} {g.Word("things")} and {g.Word("others")} {g.Word("otherThings")}");
        table.Whole("add-then-multiply", g => g["a"] + (g["b"] * g["c"]));
        table.Whole("later-term", g => g["first"] + ((g["place"] - 1) * g["step"]));
        table.Two("name-point", g => (new Rational(g["x"]), new Rational(g["y"])));
        table.Whole("slide-along-line", g => g["x"] + g["places"]);
        table.Whole("mirror-corner", g => (2 * g["mirror"]) - CoordinateStatements.Corner(g));
    }

    private static PlainDecimal First(Given g) => PlainDecimal.Of(g["w"], g["d"], g["p"]);

    private static PlainDecimal Second(Given g) => PlainDecimal.Of(g["v"], g["e"], g["q"]);

    private static string LargerFraction(Given g) => ((g["a"] * g["d"]) - (g["c"] * g["b"])) switch
    {
        > 0 => Digits.Text(g["a"]) + "/" + Digits.Text(g["b"]),
        < 0 => Digits.Text(g["c"]) + "/" + Digits.Text(g["d"]),
        _ => "equal",
    };
}
