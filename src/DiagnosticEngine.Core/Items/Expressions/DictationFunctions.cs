using System.Globalization;
using System.Numerics;
using System.Text;
using static DiagnosticEngine.Items.Expressions.FunctionTable;

namespace DiagnosticEngine.Items.Expressions;

/// <summary>Wrong ways of writing in figures a number that is heard (Power and Dal Martello 1990).</summary>
internal static class DictationFunctions
{
    private static readonly int[] Units = [1_000_000, 1_000, 100, 1];

    public static IReadOnlyList<Function> All { get; } =
    [
        Make("writeAsHeard", 1, a => a.Result(BigInteger.Parse(AsHeard(a.Between(0, 0, NumberWords.Highest)), CultureInfo.InvariantCulture))),
    ];

    // Each spoken part in full, one after another: three hundred and five is 300 and then 5.
    private static string AsHeard(int number)
    {
        StringBuilder figures = new();
        foreach (int unit in Units)
        {
            int part = number / unit * unit;
            figures.Append(part == 0 ? "" : part.ToString(CultureInfo.InvariantCulture));
            number -= part;
        }

        return figures.Length == 0 ? "0" : figures.ToString();
    }
}
