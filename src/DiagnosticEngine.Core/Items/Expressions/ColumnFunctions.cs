using System.Numerics;
using DiagnosticEngine.Items.Columns;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>Written column methods with a fault in them.</summary>
internal static class ColumnFunctions
{
    // Keeps a column method to a size that is ever written down.
    private const int MostDigits = 40;
    private static readonly BigInteger Limit = BigInteger.Pow(10, MostDigits);

    public static IReadOnlyList<Function> All { get; } =
    [
        Make("columnSubtract", ColumnSubtraction.Faults, ColumnSubtraction.TryApply),
        Make("columnAdd", ColumnAddition.Faults, ColumnAddition.TryApply),
        Make("columnMultiply", ColumnMultiplication.Faults, (a, b, fault) => ColumnMultiplication.TryApply(a, (int)b, fault), isOneDigit: true),
    ];

    private static Function Make(
        string name, IReadOnlySet<string> faults, Func<BigInteger, BigInteger, string, BigInteger?> method, bool isOneDigit = false) => new()
        {
            Name = name,
            MinArguments = 3,
            MaxArguments = 3,
            Words = faults,
            Apply = a => Apply(a, faults, method, isOneDigit),
        };

    private static Value Apply(
        Arguments a, IReadOnlySet<string> faults, Func<BigInteger, BigInteger, string, BigInteger?> method, bool isOneDigit)
    {
        BigInteger first = a.Natural(0);
        BigInteger second = isOneDigit ? a.Between(1, 0, 9) : a.Natural(1);
        string fault = a.Text(2);
        if (!faults.Contains(fault))
        {
            throw a.Wrong($"knows no fault '{fault}'");
        }

        if (BigInteger.Max(first, second) >= Limit)
        {
            throw a.Wrong($"works with at most {MostDigits} digits");
        }

        a.Spend(10);
        return method(first, second, fault) is { } result ? a.Result(result) : Value.None;
    }
}
