namespace DiagnosticEngine.Tests.Rules.Statements;

/// <summary>Wrong rules of numbers below zero.</summary>
internal static class NegativeNumberStatements
{
    public static void AddTo(StatementTable table)
    {
        table.Whole("neg.smaller-from-larger", g => g["a"] >= 0 ? Math.Abs(g["a"] - g["b"]) : null);
        table.Whole("neg.cannot-so-zero", g => Math.Max(0, g["a"] - g["b"]));
        table.Whole("neg.zero-not-counted", g => g["a"] > 0 && g["a"] < g["b"] ? g["a"] - g["b"] - 1 : null);
        table.Whole("neg.adds-sizes-with-minus", g => g["a"] >= 0 ? -(Math.Abs(g["a"]) + Math.Abs(g["b"])) : null);
        table.Whole("neg.heads-for-zero", g => g["a"] < 0 ? g["a"] + g["b"] : null);
        table.Whole("neg.size-without-sign", g => Math.Abs(g["a"]) == Math.Abs(g["b"]) ? null : Math.Abs(g["a"]) > Math.Abs(g["b"]) ? g["a"] : g["b"]);
        table.Whole("neg.gap-subtracts-sizes", g => Math.Abs(Math.Abs(g["b"]) - Math.Abs(g["a"])));
    }
}
