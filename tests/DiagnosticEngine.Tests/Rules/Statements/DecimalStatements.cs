using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Tests.Rules.Statements;

/// <summary>Wrong rules of decimals.</summary>
internal static class DecimalStatements
{
    public static void AddTo(StatementTable table)
    {
        table.Written("dec.longer-is-larger", g => Choose(g, LongerIsLarger));
        table.Written("dec.shorter-is-larger", g => Choose(g, ShorterIsLarger));
        table.Written("dec.reads-without-point", g => Choose(g, (x, y) => x.WithoutPoint.CompareTo(y.WithoutPoint)));
        table.Written("dec.zero-makes-small", g => Choose(g, ZeroMakesSmall));
        table.Written("dec.money-thinking", g => Choose(g, (x, y) => ((100 * x.Whole) + x.Pence).CompareTo((100 * y.Whole) + y.Pence)));
        table.Written("dec.column-overflow-add", g => Digits.Text(First(g).Whole + Second(g).Whole) + "." + Digits.Text(First(g).AfterAsWhole + Second(g).AfterAsWhole));
        table.Exact("dec.add-right-aligned", g => RightAligned(First(g), Second(g)));
        table.Written("dec.times-ten-append-zero", g => First(g).ToString() + Digits.Text(g["k"])[1..]);
        table.Written("dec.multiply-parts-separately", g => Digits.Text(g["w"] * g["k"]) + "." + Digits.Text(First(g).AfterAsWhole * g["k"]));
        table.Written("dec.bottom-after-point", g => "0." + Digits.Text(g["b"]));
        table.Written("dec.top-point-bottom", g => Digits.Text(g["a"]) + "." + Digits.Text(g["b"]));
        table.Written("dec.hundredths-as-tenths", g => "0." + Digits.Text(g["a"]));
    }

    private static PlainDecimal First(Given g) => PlainDecimal.Of(g["w"], g["d"], g["p"]);

    private static PlainDecimal Second(Given g) => PlainDecimal.Of(g["v"], g["e"], g["q"]);

    /// <summary>The decimal that looks larger, as it is printed; a pupil to whom both numbers look alike says that they are equal.</summary>
    private static string Choose(Given g, Func<PlainDecimal, PlainDecimal, int> compare) => compare(First(g), Second(g)) switch
    {
        > 0 => First(g).ToString(),
        < 0 => Second(g).ToString(),
        _ => "equal",
    };

    private static int LongerIsLarger(PlainDecimal x, PlainDecimal y) =>
        x.Whole != y.Whole ? x.Value.CompareTo(y.Value) : x.AfterAsWhole.CompareTo(y.AfterAsWhole);

    private static int ShorterIsLarger(PlainDecimal x, PlainDecimal y) =>
        x.Whole != y.Whole || x.After.Length == y.After.Length ? x.Value.CompareTo(y.Value) : y.After.Length.CompareTo(x.After.Length);

    private static int ZeroMakesSmall(PlainDecimal x, PlainDecimal y)
    {
        bool isZeroFirst = x.After[0] == '0';
        bool isZeroSecond = y.After[0] == '0';
        return x.Whole == y.Whole && isZeroFirst != isZeroSecond ? (isZeroFirst ? -1 : 1) : LongerIsLarger(x, y);
    }

    private static Rational RightAligned(PlainDecimal x, PlainDecimal y) =>
        new(x.WithoutPoint + y.WithoutPoint, PlainDecimal.TenTo(Math.Max(x.After.Length, y.After.Length)));
}
