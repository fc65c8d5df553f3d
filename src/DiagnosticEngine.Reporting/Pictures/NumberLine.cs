using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>A number line's data, checked: everything lies between its ends.</summary>
internal sealed record NumberLine
{
    private const int MostMarks = 40;

    public required Rational From { get; init; }

    public required Rational To { get; init; }

    public required Rational Step { get; init; }

    /// <summary>Where the marks are, from the low end upwards.</summary>
    public required IReadOnlyList<Rational> Marks { get; init; }

    /// <summary>The numbers written under the line.</summary>
    public required IReadOnlyList<LinePoint> Labels { get; init; }

    public required IReadOnlyList<LinePoint> Points { get; init; }

    public required IReadOnlyList<LineJump> Jumps { get; init; }

    /// <summary>Every number that has a place on the line.</summary>
    public IReadOnlyCollection<Rational> Places =>
        [.. Marks, .. Labels.Select(l => l.At), .. Points.Select(p => p.At), .. Jumps.SelectMany(j => new[] { j.From, j.To })];

    public static NumberLine? Read(PictureData data)
    {
        if (data.Number("from") is not { } from || data.Number("to") is not { } to || from >= to
            || data.Number("step") is not { Sign: > 0 } step || (to - from) / step > MostMarks
            || data.Items("labels")?.All(Label) is not { } labels
            || data.Items("points")?.All(LinePoint.Read) is not { } points
            || data.Items("jumps")?.All(LineJump.Read) is not { } jumps)
        {
            return null;
        }

        NumberLine line = new()
        {
            From = from,
            To = to,
            Step = step,
            Marks = [.. Enumerable.Range(0, (int)((to - from) / step).Floor + 1).Select(i => from + (i * step))],
            Labels = labels,
            Points = points,
            Jumps = jumps,
        };
        bool isWrittenAsHere = data["numbers"] is null || data.Label("numbers") == "fraction" || labels.All(l => l.At.IsInteger);
        return isWrittenAsHere && line.Places.All(p => p >= from && p <= to) ? line : null;
    }

    private static LinePoint? Label(PictureData data) => data.Number() is { } at ? new(at, at.ToString()) : null;
}
