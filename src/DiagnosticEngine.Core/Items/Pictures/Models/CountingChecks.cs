using DiagnosticEngine.Items.Pictures.Drawing;
using DiagnosticEngine.Numerics;
using static DiagnosticEngine.Items.Pictures.Models.Limits;

namespace DiagnosticEngine.Items.Pictures.Models;

/// <summary>How the numbers of counting models go together.</summary>
internal static class CountingChecks
{
    private const int MostCells = 1_000;
    private const int MostThings = 300;

    /// <summary>What coins and notes are worth, in pence.</summary>
    public static IReadOnlyList<int> Money { get; } = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

    public static IEnumerable<string?> Of(string model, PictureData data) => model switch
    {
        "counters" => [NotMore(data, "crossed", "count"), NotMore(data, "second", "count"), AtMost(data, "perRow", 100)],
        "ten-frame" => [NotMore(data, "crossed", "filled"), NotMore(data, "second", "filled")],
        "bead-string" => [AtMost(data, "beads", 100), NotMore(data, "slid", "beads")],
        "array" => [Cells(data), AtMost(data, "columns", 100)],
        "set" => [Shaded(data, "", data.Integer("total")), EqualGroups(data)],
        "equal-groups" =>
        [
            AtMost(data, "groups", 40), AtMost(data, "left", 100),
            (long)data.Integer("groups") * data.Integer("each") > MostThings ? $"There are more than {MostThings} things in groups." : null,
        ],
        "coins" => Coins(data),
        _ => [],
    };

    public static string? Cells(PictureData data)
    {
        int cells = data.Integer("rows") * data.Integer("columns");
        return cells > MostCells ? $"There are {cells} cells, more than {MostCells}." : null;
    }

    private static string? EqualGroups(PictureData data)
    {
        int groups = data.Integer("groups", 1);
        return data.Integer("total") % groups != 0 ? $"{data.Integer("total")} do not make {groups} equal groups." : null;
    }

    private static IEnumerable<string?> Coins(PictureData data) => data.Numbers("values")
        .Select((value, i) => Money.Any(m => value == (Rational)m) ? null : $"values[{i}] is {value}, not the pence of a coin or note.")
        .Prepend(Entries(data, "values", 60));
}
