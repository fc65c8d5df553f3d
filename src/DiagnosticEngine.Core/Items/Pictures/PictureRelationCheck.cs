using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures;

/// <summary>Checks how the numbers of a picture go together, once each by itself is as it should be.</summary>
internal static class PictureRelationCheck
{
    private const int MostMarks = 200;
    private const int MostCells = 1_000;
    private const int MostSquares = 200;
    private static readonly string[] Columns = ["thousands", "hundreds", "tens", "ones"];

    public static void Check(Picture picture, List<string> problems)
    {
        PictureData data = picture.Data;
        problems.AddRange((picture.Model switch
        {
            "counters" => NotMore(data, "crossed", "count").Concat(NotMore(data, "second", "count")),
            "ten-frame" => NotMore(data, "crossed", "filled").Concat(NotMore(data, "second", "filled")),
            "base-ten" => BaseTen(data),
            "number-line" => NumberLine(data),
            "bar" => Shaded(data, "", data.Integer("parts") * data.Integer("bars", 1)).Concat(BarLabels(data)),
            "bars" => data["rows"]!.List!.SelectMany((row, i) => Shaded(row, $"rows[{i}].", row.Integer("parts"))),
            "circle" => Shaded(data, "", data.Integer("parts")),
            "grid" or "array" => Cells(data).Concat(Shaded(data, "", data.Integer("rows") * data.Integer("columns"))),
            "set" => Shaded(data, "", data.Integer("total")).Concat(Groups(data)),
            "part-whole" => PartWhole(data),
            "bar-model" => BarModel(data),
            "place-value-chart" => Chart(data, "rows").Concat(Chart(data, "counters")),
            "hundred-square" => HundredSquare(data),
            _ => [],
        }).OfType<string>());
    }

    private static IEnumerable<string?> NotMore(PictureData data, string part, string whole)
    {
        yield return data.Integer(part) > data.Integer(whole)
            ? $"{part} is {data.Integer(part)}, more than {whole}, {data.Integer(whole)}."
            : null;
    }

    private static IEnumerable<string?> Shaded(PictureData data, string path, int most)
    {
        yield return data.Integer("shaded") > most ? $"{path}shaded is {data.Integer("shaded")}, more than there is, {most}." : null;
    }

    private static IEnumerable<string?> BaseTen(PictureData data)
    {
        yield return Array.TrueForAll(Columns, c => data[c] is null) ? "There are no blocks: give thousands, hundreds, tens or ones." : null;
        foreach (string column in Columns)
        {
            yield return data["crossed"] is { } crossed && crossed.Integer(column) > data.Integer(column)
                ? $"crossed.{column} is {crossed.Integer(column)}, more than {column}, {data.Integer(column)}."
                : null;
        }
    }

    private static IEnumerable<string?> BarLabels(PictureData data)
    {
        int labels = data["labels"]?.List?.Count ?? 0;
        int parts = data.Integer("parts") * data.Integer("bars", 1);
        yield return labels > parts ? $"There are {labels} labels for {parts} parts." : null;
    }

    private static IEnumerable<string?> Cells(PictureData data)
    {
        int cells = data.Integer("rows") * data.Integer("columns");
        yield return cells > MostCells ? $"There are {cells} cells, more than {MostCells}." : null;
    }

    private static IEnumerable<string?> Groups(PictureData data)
    {
        int groups = data.Integer("groups", 1);
        yield return data.Integer("total") % groups != 0 ? $"{data.Integer("total")} do not make {groups} equal groups." : null;
    }

    private static IEnumerable<string?> NumberLine(PictureData data)
    {
        Rational from = data["from"]!.Value!.Number;
        Rational to = data["to"]!.Value!.Number;
        if (from >= to)
        {
            yield return $"The line goes from {from} to {to}.";
            yield break;
        }

        if (data["step"]?.Value?.Number is { } step)
        {
            yield return step.Sign <= 0 ? $"step is {step}; it is above 0."
                : (to - from) / step > MostMarks ? $"The line has more than {MostMarks} marks."
                : null;
        }

        foreach ((string path, PictureData? place) in Places(data))
        {
            yield return place?.Value is { Kind: ValueKind.Number } value && (value.Number < from || value.Number > to)
                ? $"{path} is {value}, which is not on the line."
                : null;
        }
    }

    private static IEnumerable<(string Path, PictureData? Place)> Places(PictureData data) =>
        Entries(data, "labels").Select((e, i) => ($"labels[{i}]", (PictureData?)e))
            .Concat(Entries(data, "points").Select((e, i) => ($"points[{i}].at", e["at"])))
            .Concat(Entries(data, "jumps").Select((e, i) => ($"jumps[{i}].from", e["from"])))
            .Concat(Entries(data, "jumps").Select((e, i) => ($"jumps[{i}].to", e["to"])));

    private static IEnumerable<string?> PartWhole(PictureData data)
    {
        IReadOnlyList<PictureData> parts = Entries(data, "parts");
        if (parts.Count == 0)
        {
            yield return "There are no parts.";
            yield break;
        }

        if (data["whole"]?.Value is { Kind: ValueKind.Number } whole && parts.All(p => p.Value is { Kind: ValueKind.Number }))
        {
            Rational sum = parts.Aggregate(Rational.Zero, (total, p) => total + p.Value!.Number);
            yield return sum != whole.Number ? $"The parts make {sum}, not {whole}." : null;
        }
    }

    private static IEnumerable<string?> BarModel(PictureData data) => Entries(data, "rows").SelectMany((row, i) =>
        row.List!.Select((bar, j) => bar["length"]!.Value!.Number.Sign <= 0 ? $"rows[{i}][{j}].length is {bar["length"]!.Value}; it is above 0." : null));

    private static IEnumerable<string?> Chart(PictureData data, string key)
    {
        int columns = Entries(data, "columns").Count;
        return Entries(data, key).Select((row, i) =>
            row.List!.Count != columns ? $"{key}[{i}] has {row.List.Count} entries for {columns} columns." : null);
    }

    private static IEnumerable<string?> HundredSquare(PictureData data)
    {
        int from = data.Integer("from", 1);
        int to = data.Integer("to", 100);
        yield return to < from ? $"The square goes from {from} to {to}." : null;
        yield return (long)to - from >= MostSquares ? $"There are more than {MostSquares} squares." : null;
        foreach (string key in new[] { "hidden", "marked" })
        {
            foreach (PictureData entry in Entries(data, key))
            {
                yield return entry.Value!.Number < from || entry.Value.Number > to ? $"{key} has {entry.Value}, which is not on the square." : null;
            }
        }
    }

    private static IReadOnlyList<PictureData> Entries(PictureData data, string key) => data[key]?.List ?? [];
}
