using System.Numerics;
using DiagnosticEngine.Items.Columns;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>Written column methods, worked as they should be or with faults in them.</summary>
internal static class ColumnFunctions
{
    public static IReadOnlyList<Function> All { get; } = [.. WrittenMethods.All.Select(Make)];

    private static Function Make(IWrittenMethod method) => new()
    {
        Name = method.Name,
        MinArguments = 2,
        MaxArguments = 3,
        Words = method.Faults,
        Apply = a => Apply(a, method),
    };

    private static Value Apply(Arguments a, IWrittenMethod method)
    {
        BigInteger[] inputs = [a.Natural(0), a.Natural(1)];
        if (!Array.TrueForAll(inputs, WrittenMethod.Fits))
        {
            throw a.Wrong($"works with at most {WrittenMethod.MostDigits} digits");
        }

        string[] faults = a.Count > 2 ? Faults(a, method) : [];
        a.Spend(10);
        BigInteger? written = faults.Length > 0 ? method.TryApply(inputs, faults) : method.TryWork(inputs, faults);
        return written is { } result ? a.Result(result) : Value.None;
    }

    private static string[] Faults(Arguments a, IWrittenMethod method)
    {
        string[] faults = a[2].Kind == ValueKind.List ? [.. a.List(2).Select(f => f.ToString())] : [a.Text(2)];
        return Array.Find(faults, f => !method.Faults.Contains(f)) is { } unknown ? throw a.Wrong($"knows no fault '{unknown}'")
            : faults.Length == 0 ? throw a.Wrong("needs at least one fault in its list")
            : faults;
    }
}
