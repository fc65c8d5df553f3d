using System.Numerics;
using DiagnosticEngine.Items.Columns;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>Short division with faults in it.</summary>
internal static class DivisionFunctions
{
    // Keeps the method to a size that is ever written down.
    private const int MostDigits = 40;
    private static readonly BigInteger Limit = BigInteger.Pow(10, MostDigits);

    public static IReadOnlyList<Function> All { get; } =
    [
        new() { Name = "columnDivide", MinArguments = 3, MaxArguments = 3, Words = ColumnDivision.Faults, Apply = Divide },
    ];

    private static Value Divide(Arguments a)
    {
        BigInteger dividend = a.Natural(0);
        BigInteger divisor = a.Natural(1);
        if (divisor.IsZero)
        {
            throw a.Wrong("cannot divide by zero");
        }

        if (BigInteger.Max(dividend, divisor) >= Limit)
        {
            throw a.Wrong($"works with at most {MostDigits} digits");
        }

        HashSet<string> faults = Faults(a);
        a.Spend(10);
        return ColumnDivision.TryApply(dividend, divisor, faults) is { } result ? a.Result(result) : Value.None;
    }

    // One fault as text, or several that come together as a list.
    private static HashSet<string> Faults(Arguments a)
    {
        HashSet<string> faults = new(StringComparer.Ordinal);
        foreach (Value fault in a[2].Kind == ValueKind.List ? a.List(2) : [Value.Of(a.Text(2))])
        {
            if (fault.Kind != ValueKind.Text || !ColumnDivision.Faults.Contains(fault.Text))
            {
                throw a.Wrong($"knows no fault '{fault}'");
            }

            faults.Add(fault.Text);
        }

        return faults;
    }
}
