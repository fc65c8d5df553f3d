using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>A bar that stands for 100 %: per cents above, amounts below, a part shaded from the left.</summary>
internal static class PercentageBarPicture
{
    private const int Widest = 60;
    private const int Narrowest = 20;
    private const int MostCuts = 20;

    private static readonly Rational s_whole = 100;

    public static IReadOnlyList<string>? Draw(PictureData data)
    {
        if ((data["shaded"] is null ? Rational.Zero : data.Number("shaded")) is not { } shaded
            || (data["step"] is not null && (data.Number("step") is not { Sign: > 0 } least || s_whole / least > MostCuts))
            || (data["labels"] is null ? [Rational.Zero, s_whole] : data.Items("labels")?.All(l => l.Number())) is not { } percents
            || data.Items("values")?.All(LinePoint.Read) is not { } values)
        {
            return null;
        }

        Rational[] cuts = data.Number("step") is { } step ? [.. Enumerable.Range(0, (int)(s_whole / step).Floor + 1).Select(i => i * step)] : [];
        LinePoint[] above = [.. percents.Select(p => Decimals.TryWrite(p) is { } text ? new LinePoint(p, text + "%") : null).OfType<LinePoint>()];
        Rational[] places = [.. cuts, .. percents, .. values.Select(v => v.At), shaded];
        return above.Length != percents.Count || places.Any(p => p.Sign < 0 || p > s_whole)
            ? null
            : Scale.Candidates(Rational.Zero, s_whole, Widest, Narrowest, places)
                .Select(s => Draw(s, cuts, shaded, above, values))
                .FirstOrDefault(d => d is not null);
    }

    private static IReadOnlyList<string>? Draw(Scale scale, Rational[] cuts, Rational shaded, IReadOnlyList<LinePoint> above, IReadOnlyList<LinePoint> below)
    {
        Canvas canvas = new();
        canvas.Put(0, 0, $"┌{new string('─', scale.Width - 1)}┐");
        canvas.Put(1, 0, "│" + new string(BarCells.Shade, scale.Column(shaded)).PadRight(scale.Width)[..(scale.Width - 1)] + "│");
        canvas.Put(2, 0, $"└{new string('─', scale.Width - 1)}┘");
        foreach (int column in cuts.Select(scale.Column).Where(c => c > 0 && c < scale.Width))
        {
            canvas.Put(0, column, "┬");
            canvas.Put(1, column, "│");
            canvas.Put(2, column, "┴");
        }

        foreach (LinePoint percent in above.Distinct())
        {
            int start = LabelRows.Start(scale.Column(percent.At), percent.Label);
            if (!canvas.IsFree(-1, start - 1, start + percent.Label.Length))
            {
                return null;
            }

            canvas.Put(-1, start, percent.Label);
        }

        return new LabelRows(canvas).Place(3, [.. below.Select(v => (scale.Column(v.At), v.Label))]) is null ? null : canvas.Lines();
    }
}
