using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace DiagnosticEngine.Items.Columns;

/// <summary>All written methods, by the names that expressions call them by.</summary>
internal static class WrittenMethods
{
    private static readonly FrozenDictionary<string, IWrittenMethod> ByName =
        new IWrittenMethod[] { ColumnSubtraction.Method, ColumnAddition.Method, ColumnMultiplication.Method, ColumnDivision.Method }
            .ToFrozenDictionary(m => m.Name, StringComparer.Ordinal);

    /// <summary>All methods, in ordinal order of their names.</summary>
    public static IReadOnlyList<IWrittenMethod> All { get; } = [.. ByName.Values.OrderBy(m => m.Name, StringComparer.Ordinal)];

    /// <summary>Looks a method up.</summary>
    public static bool TryGet(string name, [NotNullWhen(true)] out IWrittenMethod? method) => ByName.TryGetValue(name, out method);
}
