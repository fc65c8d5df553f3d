using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Tests.Rules.Statements;

/// <summary>Wrong rules of coordinates and movement.</summary>
internal static class CoordinateStatements
{
    public static void AddTo(StatementTable table)
    {
        table.Two("pos.swap-xy", g => (new Rational(g["y"]), new Rational(g["x"])));
        table.Whole("pos.counts-start", g => g["x"] + g["places"] - 1);
        table.Whole("pos.slides-not-flips", g => Corner(g) + ((2 * g["mirror"]) - g["from"] - g["to"]));
        table.Two("pos.loses-negative", g => (new Rational(Math.Abs(g["x"])), new Rational(Math.Abs(g["y"]))));
    }

    public static long Corner(Given g) => g[string.Equals(g.Word("corner"), "left", StringComparison.Ordinal) ? "from" : "to"];
}
