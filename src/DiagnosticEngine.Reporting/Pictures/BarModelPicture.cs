using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Bars in proportion to their lengths, from one left edge: cuts are under one another just where they are at the same length.</summary>
internal static class BarModelPicture
{
    private const int Widest = TextPicture.MostColumns - 2;
    private const int Narrowest = 10;

    public static IReadOnlyList<string>? Draw(PictureData data)
    {
        if (data.Items("rows")?.All(r => r.Items()?.All(BarSegment.Read)) is not { Count: > 0 } rows || rows.Any(r => r.Count == 0)
            || data.Label("total") is not { } total)
        {
            return null;
        }

        Rational[][] cuts = [.. rows.Select(Cuts)];
        Rational whole = cuts.Max(c => c[^1]);
        return Scale.Candidates(Rational.Zero, whole, Widest, Narrowest, [.. cuts.SelectMany(c => c)])
            .Select(s => Draw(rows, cuts, s, total))
            .FirstOrDefault(d => d is not null);
    }

    /// <summary>Where the segments of a bar end.</summary>
    private static Rational[] Cuts(IReadOnlyList<BarSegment> row)
    {
        Rational end = Rational.Zero;
        return [.. row.Select(s => end += s.Length)];
    }

    private static IReadOnlyList<string>? Draw(IReadOnlyList<IReadOnlyList<BarSegment>> rows, Rational[][] cuts, Scale scale, string total)
    {
        int[][] widths = [.. cuts.Select(c => c.Select((end, i) => scale.Column(end) - (i == 0 ? 0 : scale.Column(c[i - 1])) - 1).ToArray())];
        (BarSegment Segment, int Width)[] drawn = [.. rows.SelectMany((r, i) => r.Select((s, j) => (s, widths[i][j])))];
        if (drawn.Any(d => d.Width < Math.Max(1, d.Segment.Label.Length)) || !KeepsOrder(drawn))
        {
            return null;
        }

        IEnumerable<string> bars = rows.SelectMany((r, i) => Boxes.Table(widths[i], [[.. r.Select((s, j) => Boxes.Centre(s.Label, widths[i][j]))]]));
        return [.. bars, .. Total(total, scale.Width)];
    }

    /// <summary>Whether rounding to columns has left equal lengths equal and shorter ones shorter.</summary>
    private static bool KeepsOrder((BarSegment Segment, int Width)[] drawn)
    {
        (BarSegment Segment, int Width)[] ordered = [.. drawn.OrderBy(d => d.Segment.Length)];
        return ordered.Zip(ordered.Skip(1)).All(pair =>
            (pair.First.Width < pair.Second.Width) == (pair.First.Segment.Length < pair.Second.Segment.Length)
            && (pair.First.Width == pair.Second.Width) == (pair.First.Segment.Length == pair.Second.Segment.Length));
    }

    private static IEnumerable<string> Total(string label, int width)
    {
        if (label.Length > 0)
        {
            int middle = width / 2;
            yield return $"╰{new string('─', middle - 1)}┬{new string('─', width - middle - 1)}╯";
            yield return new string(' ', Math.Max(0, middle - ((label.Length - 1) / 2))) + label;
        }
    }
}
