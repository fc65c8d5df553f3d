using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Pictures.Drawing;
using DiagnosticEngine.Numerics;
using static DiagnosticEngine.Items.Pictures.Models.Limits;

namespace DiagnosticEngine.Items.Pictures.Models;

/// <summary>How the numbers of part-of-a-whole models go together.</summary>
internal static class PartChecks
{
    private const int MostParts = 100;
    private const int MostWholes = 12;

    public static IEnumerable<string?> Of(string model, PictureData data) => model switch
    {
        "bar" =>
        [
            Shaded(data, "", data.Integer("parts") * data.Integer("bars", 1)), BarLabels(data), AtMost(data, "parts", MostParts),
            AtMost(data, "bars", MostWholes),
        ],
        "bars" => data.Items("rows").SelectMany((row, i) => new[]
        {
            Shaded(row, $"rows[{i}].", row.Integer("parts")), AtMost(row, "parts", MostParts, $"rows[{i}]."),
        }).Prepend(Entries(data, "rows", MostWholes)),
        "circle" =>
        [
            Shaded(data, "", data.Integer("parts") * data.Integer("circles", 1)), AtMost(data, "parts", MostParts),
            AtMost(data, "circles", MostWholes),
        ],
        "grid" => Grid(data),
        "decimal-grid" => DecimalGrid(data),
        "part-whole" => PartWhole(data),
        "bar-model" => BarModel(data),
        "area-model" => AreaModel(data),
        "ratio-table" => RatioTable(data),
        _ => [],
    };

    private static string? BarLabels(PictureData data)
    {
        int labels = data.Items("labels").Count;
        int parts = data.Integer("parts") * data.Integer("bars", 1);
        return labels > parts ? $"There are {labels} labels for {parts} parts." : null;
    }

    private static IEnumerable<string?> Grid(PictureData data)
    {
        yield return CountingChecks.Cells(data);
        yield return Shaded(data, "", data.Integer("rows") * data.Integer("columns"));
        yield return AtMost(data, "columns", MostParts);
        yield return NotMore(data, "shadedRows", "rows");
        yield return NotMore(data, "shadedColumns", "columns");
        yield return data["shaded"] is not null && (data["shadedRows"] ?? data["shadedColumns"]) is not null
            ? "Give shaded, or shadedRows and shadedColumns, not both."
            : null;
    }

    private static IEnumerable<string?> DecimalGrid(PictureData data)
    {
        int parts = data.Integer("parts", 100);
        int squares = data.Integer("squares", Math.Max(1, (data.Integer("shaded") + parts - 1) / parts));
        yield return parts is 10 or 100 ? null : $"parts is {parts}, not 10 or 100.";
        yield return squares > MostWholes ? $"There are {squares} squares, more than can be drawn, {MostWholes}." : null;
        yield return Shaded(data, "", parts * squares);
    }

    private static IEnumerable<string?> PartWhole(PictureData data)
    {
        IReadOnlyList<PictureData> parts = data.Items("parts");
        if (parts.Count == 0)
        {
            yield return "There are no parts.";
            yield break;
        }

        yield return AtMostEntries(data, "parts", 10);
        if (data["whole"]?.Value is { Kind: ValueKind.Number } whole && parts.All(p => p.Value is { Kind: ValueKind.Number }))
        {
            Rational sum = parts.Aggregate(Rational.Zero, (total, p) => total + p.Value!.Number);
            yield return sum != whole.Number ? $"The parts make {sum}, not {whole}." : null;
        }
    }

    private static IEnumerable<string?> BarModel(PictureData data) => data.Items("rows").SelectMany((row, i) => row.List!
        .Select((bar, j) => bar.Number("length").Sign <= 0 ? $"rows[{i}][{j}].length is {bar.Number("length")}; it is above 0." : null)
        .Prepend(row.List!.Count is > 0 and <= 50 ? null : $"rows[{i}] has {row.List!.Count} parts, not 1 to 50."))
        .Prepend(Entries(data, "rows", MostWholes));

    private static IEnumerable<string?> AreaModel(PictureData data)
    {
        int columns = data.Items("columns").Count;
        yield return Entries(data, "columns", 6);
        yield return Entries(data, "rows", 6);
        yield return data["cells"] is not null && data.Items("cells").Count != data.Items("rows").Count
            ? $"cells has {data.Items("cells").Count} entries for {data.Items("rows").Count} rows."
            : null;
        foreach ((PictureData row, int i) in data.Items("cells").Select((row, i) => (row, i)))
        {
            yield return row.List!.Count != columns ? $"cells[{i}] has {row.List.Count} entries for {columns} columns." : null;
        }
    }

    private static IEnumerable<string?> RatioTable(PictureData data)
    {
        int columns = data.Items("rows").Select(r => r.Items("values").Count).FirstOrDefault();
        yield return Entries(data, "rows", 6);
        foreach ((PictureData row, int i) in data.Items("rows").Select((row, i) => (row, i)))
        {
            yield return Entries(row, "values", 8, $"rows[{i}].");
            yield return row.Items("values").Count != columns ? $"rows[{i}].values has {row.Items("values").Count} entries, not {columns} as the first row." : null;
        }

        yield return AtMostEntries(data, "jumps", 8);
        foreach ((PictureData jump, int i) in data.Items("jumps").Select((jump, i) => (jump, i)))
        {
            (int from, int to) = (jump.Integer("from"), jump.Integer("to"));
            yield return from > columns || to > columns || from == to ? $"jumps[{i}] goes from column {from} to column {to} of {columns}." : null;
        }
    }
}
