using System.Globalization;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Documents.Charts;

/// <summary>Draws a chart of lessons.</summary>
internal static class LessonDrawing
{
    private const int Left = 34;
    private const int Right = 14;
    private const int Top = 46;
    private const int PlotHeight = 160;
    private const int MostRadius = 5;

    public static IReadOnlyList<string> Of(LessonChart chart, string label)
    {
        if (chart.Points.Count == 0)
        {
            return [];
        }

        SvgPicture picture = new();
        Rational room = new(SvgPicture.Width - Left - Right, chart.Points.Count);
        Rational radius = room * new Rational(2, 5) < MostRadius ? room * new Rational(2, 5) : MostRadius;
        Rational X(int lesson) => Left + (room * (lesson + new Rational(1, 2)));
        Rational Y(Rational value) => Top + (PlotHeight * (1 - chart.Scale.ShareOf(value)));
        Legend(picture, chart);
        foreach (int tick in chart.Scale.Ticks)
        {
            picture.Guide(Left, Y(tick), SvgPicture.Width - Right, Y(tick));
            picture.Text(Left - 8, Y(tick) + 5, tick.ToString(CultureInfo.InvariantCulture), "end");
        }

        if (chart.Trend is [_, ..] trend)
        {
            picture.Path(trend.Select(t => (X(t.Lesson), Y(t.Value))), "stroke=\"currentColor\" stroke-width=\"2\" stroke-dasharray=\"2 4\"");
        }

        for (int i = 0; i < chart.Points.Count; i++)
        {
            Lesson(picture, chart.Points[i], X(i), Y, radius);
        }

        Days(picture, chart);
        return [picture.Finish(Top + PlotHeight + 30, label)];
    }

    private static void Legend(SvgPicture picture, LessonChart chart)
    {
        picture.Mark(Left, 9, ChartMark.Round, isFilled: false, MostRadius);
        picture.Text(Left + 12, 14, "start of a lesson");
        picture.Mark(182, 9, ChartMark.Round, isFilled: true, MostRadius);
        picture.Text(194, 14, "end of a lesson");
        if (chart.Trend.Count > 0)
        {
            picture.Line(Left - 6, 29, Left + 8, 29, "stroke=\"currentColor\" stroke-width=\"2\" stroke-dasharray=\"2 4\"");
            picture.Text(Left + 12, 34, "trend of the starts, across lessons");
        }
    }

    private static void Lesson(SvgPicture picture, LessonPoint point, Rational x, Func<Rational, Rational> y, Rational radius)
    {
        bool isApart = point is { Start: { } start, End: { } end } && Rational.Abs(y(end) - y(start)) > radius;
        if (isApart)
        {
            Rational from = y(point.Start!.Value);
            Rational to = y(point.End!.Value);
            picture.Way(x, from + ((to - from).Sign * (radius + 1)), x, to, ChartMark.Round);
        }

        if (point.End is { } filled)
        {
            // Within the open mark where the two are nearly the same, so that both stay to be seen.
            picture.Mark(x, y(filled), ChartMark.Round, isFilled: true, isApart || point.Start is null ? radius : radius / 2);
        }

        if (point.Start is { } open)
        {
            picture.Mark(x, y(open), ChartMark.Round, isFilled: false, radius);
        }
    }

    private static void Days(SvgPicture picture, LessonChart chart)
    {
        Rational y = Top + PlotHeight + 22;
        string first = Words.Date(chart.Points[0].Date);
        string last = Words.Date(chart.Points[^1].Date);
        if (first == last)
        {
            picture.Text(new Rational(Left + SvgPicture.Width - Right, 2), y, first, "middle");
            return;
        }

        picture.Text(Left - 20, y, first);
        picture.Text(SvgPicture.Width, y, last, "end");
    }
}
