using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Two lines with marks under one another, for quantities that grow together; their names stand on the left.</summary>
internal static class DoubleNumberLinePicture
{
    private const int Narrowest = 10;
    private const int Bottom = 2;

    public static IReadOnlyList<string>? Draw(PictureData data)
    {
        if (data.Number("to") is not { Sign: > 0 } to || data.Items("marks") is not { Count: > 0 } marks
            || marks.All(m => Read(m, "top")) is not { } above || marks.All(m => Read(m, "bottom")) is not { } below
            || data.Label("top") is not { } upper || data.Label("bottom") is not { } lower || above.Any(m => m.At.Sign < 0 || m.At > to))
        {
            return null;
        }

        int margin = Math.Max(upper.Length, lower.Length) + 3;
        return Scale.Candidates(Rational.Zero, to, TextPicture.MostColumns - 4 - margin, Narrowest, [.. above.Select(m => m.At)])
            .Select(s => Draw(s, above, below, (upper, lower), margin))
            .FirstOrDefault(d => d is not null && d.All(l => l.Length <= TextPicture.MostColumns));
    }

    private static LinePoint? Read(PictureData data, string key) =>
        data.Number("at") is { } at && data.Label(key) is { } label ? new(at, label) : null;

    private static IReadOnlyList<string>? Draw(
        Scale scale, IReadOnlyList<LinePoint> above, IReadOnlyList<LinePoint> below, (string Upper, string Lower) names, int margin)
    {
        Canvas canvas = new();
        canvas.Put(0, -margin, names.Upper);
        canvas.Put(Bottom, -margin, names.Lower);
        foreach (int row in new[] { 0, Bottom })
        {
            canvas.Put(row, 0, $"├{new string('─', scale.Width)}");
        }

        foreach (LinePoint mark in above)
        {
            int column = scale.Column(mark.At);
            canvas.Put(0, column, column == 0 ? "├" : column == scale.Width ? "┤" : "┼");
            canvas.Put(1, column, "│");
            canvas.Put(Bottom, column, column == 0 ? "├" : column == scale.Width ? "┤" : "┼");
            int start = LabelRows.Start(column, mark.Label);
            if (mark.Label.Length > 0 && !canvas.IsFree(-1, start - 1, start + mark.Label.Length))
            {
                return null;
            }

            canvas.Put(-1, start, mark.Label);
        }

        return new LabelRows(canvas).Place(Bottom + 1, [.. below.Select(m => (scale.Column(m.At), m.Label))]) is null ? null : canvas.Lines();
    }
}
