using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>All functions, by name.</summary>
internal static class FunctionTable
{
    private static readonly FrozenDictionary<string, Function> ByName = Enumerable.Empty<Function>()
        .Concat(NumberFunctions.All)
        .Concat(DigitFunctions.All)
        .Concat(RoundingFunctions.All)
        .Concat(TextFunctions.All)
        .Concat(DecimalFunctions.All)
        .Concat(ListFunctions.All)
        .Concat(ColumnFunctions.All)
        .Concat(DictationFunctions.All)
        .Concat(TimeFunctions.All)
        .ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);

    /// <summary>All names, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ByName.Keys.Order(StringComparer.Ordinal)];

    public static bool TryGet(string name, [NotNullWhen(true)] out Function? function) => ByName.TryGetValue(name, out function);

    /// <summary>Makes a table entry.</summary>
    public static Function Make(string name, int arguments, Func<Arguments, Value> apply) =>
        new() { Name = name, MinArguments = arguments, MaxArguments = arguments, Apply = apply };
}
