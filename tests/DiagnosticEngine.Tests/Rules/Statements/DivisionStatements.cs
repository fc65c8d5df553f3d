using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Tests.Rules.Statements;

/// <summary>Wrong rules of division.</summary>
internal static class DivisionStatements
{
    public static void AddTo(StatementTable table)
    {
        table.Whole("div.drops-remainder", g => g["a"] % g["b"] == 0 ? null : g["a"] / g["b"]);
        table.Written("div.remainder-as-decimal", g => g["a"] % g["b"] == 0 ? null : Digits.Text(g["a"] / g["b"]) + "." + Digits.Text(g["a"] % g["b"]));
        table.Whole("div.missing-zero-in-quotient", g => WithoutZeros(g["a"], g["b"]));
        table.Whole("div.digit-by-digit", g => Digits.Read(Digits.Of(g["a"]).Select(d => d / (int)g["b"])));
        table.Exact("div.larger-by-smaller", g => new Rational(Math.Max(g["a"], g["b"]), Math.Min(g["a"], g["b"])));
        table.Whole("div.context-round-down", g => g["a"] / g["b"]);
    }

    /// <summary>Short division from the left; once the answer has begun, a digit 0 is not written.</summary>
    private static long WithoutZeros(long a, long b)
    {
        long written = 0;
        long left = 0;
        foreach (int d in Digits.Of(a).Reverse())
        {
            left = (left * 10) + d;
            if (left / b > 0)
            {
                written = (written * 10) + (left / b);
            }

            left %= b;
        }

        return written;
    }
}
