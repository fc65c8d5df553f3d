using System.Globalization;
using System.Text;

namespace DiagnosticEngine.Reporting.Maps;

/// <summary>Writes numbers, courses and arrowheads for SVG.</summary>
internal static class MapPath
{
    public const double TipLength = 7;

    private const double TipHalf = 3.5;
    private const double Corner = 4;

    /// <summary>A number with at most two decimals; never a negative zero.</summary>
    public static string Number(double value) => (Math.Round(value, 2, MidpointRounding.AwayFromZero) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Straight pieces with rounded corners.</summary>
    public static string Rounded(IReadOnlyList<(double X, double Y)> points)
    {
        StringBuilder path = new($"M{At(points[0])}");
        for (int i = 1; i < points.Count - 1; i++)
        {
            (double before, double after) = (Distance(points[i - 1], points[i]), Distance(points[i], points[i + 1]));
            double radius = Math.Min(Corner, Math.Min(before, after) / 2);
            path.Append(CultureInfo.InvariantCulture, $"L{At(Toward(points[i], points[i - 1], radius))}Q{At(points[i])} {At(Toward(points[i], points[i + 1], radius))}");
        }

        return path.Append(CultureInfo.InvariantCulture, $"L{At(points[^1])}").ToString();
    }

    /// <summary>A curve from one height to another that leaves and arrives upright and stays between them.</summary>
    public static string Curve(double x0, double y0, double x1, double y1)
    {
        double middle = (y0 + y1) / 2;
        return $"C{Number(x0)} {Number(middle)} {Number(x1)} {Number(middle)} {At((x1, y1))}";
    }

    public static string At((double X, double Y) point) => $"{Number(point.X)} {Number(point.Y)}";

    /// <summary>An arrowhead with its tip at a point, in one of the four directions.</summary>
    public static string Tip(double x, double y, int dx, int dy)
    {
        (double X, double Y) foot = (x - (dx * TipLength), y - (dy * TipLength));
        return $"{Number(x)},{Number(y)} {Number(foot.X - (dy * TipHalf))},{Number(foot.Y - (dx * TipHalf))} {Number(foot.X + (dy * TipHalf))},{Number(foot.Y + (dx * TipHalf))}";
    }

    private static double Distance((double X, double Y) a, (double X, double Y) b) => Math.Abs(a.X - b.X) + Math.Abs(a.Y - b.Y);

    private static (double X, double Y) Toward((double X, double Y) from, (double X, double Y) to, double by)
    {
        double all = Distance(from, to);
        return all == 0 ? from : (from.X + ((to.X - from.X) * by / all), from.Y + ((to.Y - from.Y) * by / all));
    }
}
