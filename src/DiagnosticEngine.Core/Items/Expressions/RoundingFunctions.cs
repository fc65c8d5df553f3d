using System.Numerics;
using DiagnosticEngine.Numerics;
using static DiagnosticEngine.Items.Expressions.FunctionTable;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>Rounding to a multiple of a unit.</summary>
internal static class RoundingFunctions
{
    private static readonly Rational Half = new(1, 2);

    public static IReadOnlyList<Function> All { get; } =
    [
        Make("roundHalfUp", 2, a => Round(a, units => (units + Half).Floor)),
        Make("roundHalfDown", 2, a => Round(a, units => -(Half - units).Floor)),
        Make("roundDown", 2, a => Round(a, units => units.Floor)),
        Make("roundUp", 2, a => Round(a, units => -(-units).Floor)),
    ];

    private static Value Round(Arguments a, Func<Rational, BigInteger> round)
    {
        Rational unit = a.Number(1);
        return unit.Sign > 0
            ? a.Result(new Rational(round(a.Number(0) / unit)) * unit)
            : throw a.Wrong($"needs a unit above 0, not {unit}");
    }
}
