using System.Globalization;
using System.Text.RegularExpressions;

namespace DiagnosticEngine.Core.Tests.Items.Pictures.Drawing;

/// <summary>How far a path reaches, by the points that it visits and the middles of its arcs.</summary>
internal static partial class PathReach
{
    public static (double Left, double Top, double Right, double Bottom) Of(string path)
    {
        List<double> xs = [];
        List<double> ys = [];
        (double x, double y) = (0, 0);
        foreach (Match step in Step().Matches(path))
        {
            double[] n = [.. Number().Matches(step.Groups["numbers"].Value).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture))];
            (double nextX, double nextY) = step.Groups["command"].Value switch
            {
                "M" or "L" => (n[0], n[1]),
                "H" => (n[0], y),
                "V" => (x, n[0]),
                "A" => (n[5], n[6]),
                "Z" => (x, y),
                string other => throw new InvalidOperationException($"{other} was not expected in a path."),
            };
            if (step.Groups["command"].Value == "A" && Math.Abs(nextY - y) < 0.01 && Math.Abs(Math.Abs(nextX - x) - (2 * n[0])) < 0.05)
            {
                // Half an ellipse on a level base: its top is a radius above.
                ys.Add(y - n[1]);
            }

            (x, y) = (nextX, nextY);
            xs.Add(x);
            ys.Add(y);
        }

        return (xs.Min(), ys.Min(), xs.Max(), ys.Max());
    }

    [GeneratedRegex("(?<command>[MLHVAZ])(?<numbers>[^MLHVAZ]*)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Step();

    [GeneratedRegex(@"-?\d+(\.\d+)?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Number();
}
