using DiagnosticEngine.Items.Pictures.Drawing;
using DiagnosticEngine.Numerics;
using static DiagnosticEngine.Items.Pictures.Models.Limits;

namespace DiagnosticEngine.Items.Pictures.Models;

/// <summary>How the numbers of line models go together.</summary>
internal static class LineChecks
{
    private const int MostMarks = 200;
    private const int MostLabels = 60;
    private static readonly Rational Hundred = 100;

    public static IEnumerable<string?> Of(string model, PictureData data) => model switch
    {
        "number-line" => NumberLine(data),
        "double-number-line" => DoubleNumberLine(data),
        "percentage-bar" => PercentageBar(data),
        "coordinate-grid" => CoordinateGrid(data),
        _ => [],
    };

    private static IEnumerable<string?> NumberLine(PictureData data)
    {
        Rational from = data.Number("from");
        Rational to = data.Number("to");
        if (from >= to)
        {
            yield return $"The line goes from {from} to {to}.";
            yield break;
        }

        yield return data["step"]?.Number() is not { } step ? null
            : step.Sign <= 0 ? $"step is {step}; it is above 0."
            : (to - from) / step > MostMarks ? $"The line has more than {MostMarks} marks."
            : null;
        yield return OneOf(data, "numbers", NumberText.Forms);
        foreach (string key in new[] { "labels", "points", "jumps" })
        {
            yield return AtMostEntries(data, key, MostLabels);
        }

        foreach ((string path, PictureData? place) in Places(data))
        {
            yield return Within(place, path, from, to, "the line");
        }
    }

    private static IEnumerable<(string Path, PictureData? Place)> Places(PictureData data) =>
        data.Items("labels").Select((e, i) => ($"labels[{i}]", (PictureData?)e))
            .Concat(data.Items("points").Select((e, i) => ($"points[{i}].at", e["at"])))
            .Concat(data.Items("jumps").Select((e, i) => ($"jumps[{i}].from", e["from"])))
            .Concat(data.Items("jumps").Select((e, i) => ($"jumps[{i}].to", e["to"])));

    private static IEnumerable<string?> DoubleNumberLine(PictureData data) => data.Items("marks")
        .Select((mark, i) => Within(mark["at"], $"marks[{i}].at", Rational.Zero, data.Number("to"), "the line"))
        .Prepend(Entries(data, "marks", 30))
        .Prepend(Steps(data, "from", "to", Rational.Zero, MostMarks));

    private static IEnumerable<string?> PercentageBar(PictureData data)
    {
        yield return data["step"]?.Number() is { } step && (step < Rational.One || step > Hundred) ? $"step is {step}, not 1 to 100 per cent." : null;
        yield return Within(data["shaded"], "shaded", Rational.Zero, Hundred, "the bar");
        foreach ((string path, PictureData? place) in data.Items("labels").Select((e, i) => ($"labels[{i}]", (PictureData?)e))
            .Concat(data.Items("values").Select((e, i) => ($"values[{i}].at", e["at"]))))
        {
            yield return Within(place, path, Rational.Zero, Hundred, "the bar");
        }

        yield return AtMostEntries(data, "labels", MostLabels);
        yield return AtMostEntries(data, "values", MostLabels);
    }

    private static IEnumerable<string?> CoordinateGrid(PictureData data)
    {
        foreach (string axis in new[] { "x", "y" })
        {
            PictureData side = data[axis]!;
            (Rational from, Rational to) = (side.Number("from"), side.Number("to"));
            yield return Steps(side, "from", "to", Rational.Zero, 40, $"{axis}.", Rational.One);
            yield return Crowded(side.Numbers("labels"), $"{axis}.labels", to - from, 41);
            foreach ((PictureData label, int i) in side.Items("labels").Select((label, i) => (label, i)))
            {
                yield return Within(label, $"{axis}.labels[{i}]", from, to, "the axis");
            }

            foreach ((PictureData point, int i) in data.Items("points").Select((point, i) => (point, i)))
            {
                yield return Within(point[axis], $"points[{i}].{axis}", from, to, "the grid");
            }
        }

        yield return AtMostEntries(data, "points", 30);
        yield return OneOf(data, "join", "open", "closed");
    }
}
