using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DiagnosticEngine.Testing;

/// <summary>Reads a drawn map back from its SVG and looks for boxes that overlap and arrows that go where they should not.</summary>
public sealed partial class MapPicture
{
    private const double LeastDistance = 4;
    private const double Slack = 0.51;
    private const int PiecesOfACurve = 64;

    private readonly Dictionary<string, (double Left, double Top, double Right, double Bottom)> _boxes = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];
    private readonly XElement _root;

    public MapPicture(string svg)
    {
        _root = XElement.Parse(svg);
        foreach (XElement box in Named("g").Where(g => g.Attribute("data-skill") is not null))
        {
            XElement rectangle = box.Descendants().Single(e => e.Name.LocalName == "rect");
            (double x, double y) = (Number(rectangle, "x"), Number(rectangle, "y"));
            if (!_boxes.TryAdd((string)box.Attribute("data-skill")!, (x, y, x + Number(rectangle, "width"), y + Number(rectangle, "height"))))
            {
                _problems.Add($"{box.Attribute("data-skill")} is drawn twice");
            }
        }

        CheckBoxes();
        XElement[] wires = [.. Named("path").Where(p => p.Attribute("data-from") is not null)];
        Edges = [.. wires.Select(w => ((string)w.Attribute("data-from")!, (string)w.Attribute("data-to")!, (string)w.Attribute("data-part")! == "soft"))];
        foreach (XElement wire in wires)
        {
            CheckWire(wire);
        }
    }

    /// <summary>The skills that are drawn.</summary>
    public IReadOnlyCollection<string> Skills => _boxes.Keys;

    /// <summary>The arrows that are drawn, in order.</summary>
    public IReadOnlyList<(string From, string To, bool IsSoft)> Edges { get; }

    /// <summary>What is wrong; empty for a good picture.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public bool IsAbove(string skill, string other) => _boxes[skill].Bottom < _boxes[other].Top;

    private static double Number(XElement element, string name) => double.Parse((string)element.Attribute(name)!, CultureInfo.InvariantCulture);

    private static double Distance((double Left, double Top, double Right, double Bottom) a, (double Left, double Top, double Right, double Bottom) b)
    {
        double x = Math.Max(0, Math.Max(a.Left - b.Right, b.Left - a.Right));
        double y = Math.Max(0, Math.Max(a.Top - b.Bottom, b.Top - a.Bottom));
        return Math.Sqrt((x * x) + (y * y));
    }

    [GeneratedRegex(@"[MLCQ]|-?[\d.]+", RegexOptions.None, 1000)]
    private static partial Regex Tokens();

    /// <summary>The course as points that lie close together on curves.</summary>
    private static List<(double X, double Y)> Flat(string path)
    {
        string[] tokens = [.. Tokens().Matches(path).Select(m => m.Value)];
        List<(double X, double Y)> points = [];
        int i = 0;
        (double X, double Y) Point() => (double.Parse(tokens[i++], CultureInfo.InvariantCulture), double.Parse(tokens[i++], CultureInfo.InvariantCulture));
        while (i < tokens.Length)
        {
            switch (tokens[i++])
            {
                case "C":
                    ((double X, double Y) a, (double X, double Y) b, (double X, double Y) c, (double X, double Y) d) = (points[^1], Point(), Point(), Point());
                    points.AddRange(Enumerable.Range(1, PiecesOfACurve).Select(k => Between(a, b, c, d, (double)k / PiecesOfACurve)));
                    break;
                case "Q":
                    points.Add(Point());
                    points.Add(Point());
                    break;
                default:
                    points.Add(Point());
                    break;
            }
        }

        return points;
    }

    private static (double X, double Y) Between((double X, double Y) a, (double X, double Y) b, (double X, double Y) c, (double X, double Y) d, double t)
    {
        double u = 1 - t;
        double Along(double p, double q, double r, double s) => (u * u * u * p) + (3 * u * u * t * q) + (3 * u * t * t * r) + (t * t * t * s);
        return (Along(a.X, b.X, c.X, d.X), Along(a.Y, b.Y, c.Y, d.Y));
    }

    private IEnumerable<XElement> Named(string name) => _root.Descendants().Where(e => e.Name.LocalName == name);

    private void CheckBoxes()
    {
        (double width, double height) = (Number(_root, "width"), Number(_root, "height"));
        foreach ((string id, (double Left, double Top, double Right, double Bottom) box) in _boxes)
        {
            if (box.Left < 0 || box.Top < 0 || box.Right > width || box.Bottom > height)
            {
                _problems.Add($"{id} leaves the sheet");
            }

            _problems.AddRange(_boxes.Where(o => string.CompareOrdinal(o.Key, id) > 0 && Distance(o.Value, box) < LeastDistance).Select(o => $"{id} is too near {o.Key}"));
        }
    }

    private void CheckWire(XElement wire)
    {
        (string from, string to) = ((string)wire.Attribute("data-from")!, (string)wire.Attribute("data-to")!);
        List<(double X, double Y)> points = Flat((string)wire.Attribute("d")!);
        string[] tip = ((string)((XElement)wire.NextNode!).Attribute("points")!).Split(' ', ',');
        (double X, double Y) end = (double.Parse(tip[0], CultureInfo.InvariantCulture), double.Parse(tip[1], CultureInfo.InvariantCulture));
        points.Add(end);
        if (Distance((points[0].X, points[0].Y, points[0].X, points[0].Y), _boxes[from]) > Slack || Distance((end.X, end.Y, end.X, end.Y), _boxes[to]) > Slack)
        {
            _problems.Add($"The arrow from {from} to {to} does not touch both");
        }

        foreach ((double X, double Y) a in points)
        {
            if (a.X < 0 || a.Y < 0 || a.X > Number(_root, "width") || a.Y > Number(_root, "height"))
            {
                _problems.Add($"The arrow from {from} to {to} leaves the sheet");
                return;
            }
        }

        for (int i = 1; i < points.Count; i++)
        {
            ((double X, double Y) a, (double X, double Y) b) = (points[i - 1], points[i]);
            (double Left, double Top, double Right, double Bottom) piece = (Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X), Math.Max(a.Y, b.Y));
            foreach ((string id, (double Left, double Top, double Right, double Bottom) box) in _boxes)
            {
                bool isEnd = id == from || id == to;
                (double Left, double Top, double Right, double Bottom) inner = (box.Left + Slack, box.Top + Slack, box.Right - Slack, box.Bottom - Slack);
                if (isEnd ? Distance(piece, inner) == 0 : Distance(piece, box) < LeastDistance)
                {
                    _problems.Add($"The arrow from {from} to {to} is too near {id}");
                    return;
                }
            }
        }
    }
}
