using System.Globalization;
using System.Xml.Linq;
using DiagnosticEngine.Items.Pictures;
using DiagnosticEngine.Items.Pictures.Drawing;

namespace DiagnosticEngine.Core.Tests.Items.Pictures.Drawing;

/// <summary>A drawing read back from its SVG, measured without the code that drew it.</summary>
internal sealed class Drawn
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    private Drawn(string svg)
    {
        Svg = svg;
        Root = XDocument.Parse(svg).Root!;
    }

    public string Svg { get; }

    public XElement Root { get; }

    /// <summary>Shapes in the order in which they are painted, the sheet of paper left out.</summary>
    public IEnumerable<XElement> Shapes => Root.Elements().Where(e => e.Attribute("data-part") is { Value: not "sheet" });

    public IReadOnlyList<XElement> Texts => [.. Root.Elements(s_svg + "text")];

    public double[] ViewBox => [.. Root.Attribute("viewBox")!.Value.Split(' ').Select(Read)];

    public static Drawn Of(Picture picture)
    {
        Assert.Empty(PictureModels.Problems(picture));
        Assert.True(SvgPicture.TryDraw(picture, "p", out string svg), picture.Model);
        return new(svg);
    }

    public static Drawn Of(string model, params (string Key, object Value)[] fields) => Of(Some.Picture(model, fields));

    public IReadOnlyList<XElement> Parts(string part) => [.. Shapes.Where(e => e.Attribute("data-part")!.Value == part)];

    public int Count(string part) => Parts(part).Count;

    public XElement Part(string part) => Assert.Single(Parts(part));

    public static double Get(XElement element, string name) => Read(element.Attribute(name)!.Value);

    /// <summary>Left, top, right and bottom of a shape, its outline included; texts with letters of a usual width.</summary>
    public static (double Left, double Top, double Right, double Bottom) Reach(XElement shape)
    {
        double edge = shape.Attribute("stroke-width") is { } width ? Read(width.Value) / 2 : 0;
        (double left, double top, double right, double bottom) = shape.Name.LocalName switch
        {
            "line" => Around([Get(shape, "x1"), Get(shape, "x2")], [Get(shape, "y1"), Get(shape, "y2")]),
            "rect" => (Get(shape, "x"), Get(shape, "y"), Get(shape, "x") + Get(shape, "width"), Get(shape, "y") + Get(shape, "height")),
            "circle" => (Get(shape, "cx") - Get(shape, "r"), Get(shape, "cy") - Get(shape, "r"), Get(shape, "cx") + Get(shape, "r"), Get(shape, "cy") + Get(shape, "r")),
            "polygon" => Polygon(shape),
            "path" => PathReach.Of(shape.Attribute("d")!.Value),
            "text" => TextReach(shape),
            string other => throw new InvalidOperationException($"A {other} was not expected."),
        };
        return (left - edge, top - edge, right + edge, bottom + edge);
    }

    private static (double Left, double Top, double Right, double Bottom) Around(double[] xs, double[] ys) => (xs.Min(), ys.Min(), xs.Max(), ys.Max());

    private static (double Left, double Top, double Right, double Bottom) Polygon(XElement shape)
    {
        double[][] corners = [.. shape.Attribute("points")!.Value.Split(' ').Select(p => p.Split(',').Select(Read).ToArray())];
        return Around([.. corners.Select(c => c[0])], [.. corners.Select(c => c[1])]);
    }

    // Helvetica's figures are 0.556 of their size wide and its capitals 0.72 tall.
    private static (double Left, double Top, double Right, double Bottom) TextReach(XElement text)
    {
        double size = Get(text, "font-size");
        double width = text.Value.Sum(c => char.IsAsciiLetterLower(c) && c is not ('m' or 'w') ? 0.53 : c is ' ' or '.' or ',' or '\'' or '!' ? 0.28 : c > 0x250 ? 0.6 : 0.58) * size;
        double x = Get(text, "x");
        double left = text.Attribute("text-anchor")!.Value switch { "start" => x, "end" => x - width, _ => x - (width / 2) };
        double y = Get(text, "y");
        return (left, y - (0.72 * size), left + width, y);
    }

    private static double Read(string number) => double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
}
