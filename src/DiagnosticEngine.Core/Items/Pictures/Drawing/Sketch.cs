using System.Globalization;
using System.Text;
using static DiagnosticEngine.Items.Pictures.Drawing.SvgText;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Collects the shapes of a picture and how far they reach.</summary>
/// <remarks>Not safe to share between threads.</remarks>
internal sealed class Sketch(string prefix)
{
    private readonly StringBuilder _body = new();
    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private Box? _extent;

    /// <summary>The shapes as SVG elements, one a line; <c>data-part</c> says what each of them is.</summary>
    public string Body => _body.ToString();

    /// <summary>How far the shapes reach, outlines included; texts as estimated.</summary>
    public Box Extent => _extent ?? new(0, 0, 1, 1);

    /// <summary>The styles in use, in ordinal order of their names.</summary>
    public IEnumerable<Style> Used => _styles.Values.OrderBy(s => s.Name, StringComparer.Ordinal);

    public void Line(string part, Style style, Spot from, Spot to, double? width = null)
    {
        Open("line", part, style);
        Write($" x1=\"{Number(from.X)}\" y1=\"{Number(from.Y)}\" x2=\"{Number(to.X)}\" y2=\"{Number(to.Y)}\"");
        Close(Box.Between(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Max(from.X, to.X), Math.Max(from.Y, to.Y)), style, width);
    }

    public void Rectangle(string part, Style style, Box box, double radius = 0)
    {
        Open("rect", part, style);
        Write($" x=\"{Number(box.Left)}\" y=\"{Number(box.Top)}\" width=\"{Number(box.Width)}\" height=\"{Number(box.Height)}\"");
        Write(radius > 0 ? $" rx=\"{Number(radius)}\"" : "");
        Close(box, style, null);
    }

    public void Circle(string part, Style style, Spot centre, double radius, double? width = null)
    {
        Open("circle", part, style);
        Write($" cx=\"{Number(centre.X)}\" cy=\"{Number(centre.Y)}\" r=\"{Number(radius)}\"");
        Close(Box.Around(centre.X, centre.Y, 2 * radius, 2 * radius), style, width);
    }

    public void Polygon(string part, Style style, params IReadOnlyList<Spot> corners)
    {
        Open("polygon", part, style);
        Write($" points=\"{string.Join(' ', corners.Select(c => $"{Number(c.X)},{Number(c.Y)}"))}\"");
        Close(
            Box.Between(corners.Min(c => c.X), corners.Min(c => c.Y), corners.Max(c => c.X), corners.Max(c => c.Y)),
            style,
            null);
    }

    /// <param name="part">What it is.</param>
    /// <param name="style">How it is painted.</param>
    /// <param name="path">The path, its numbers already written.</param>
    /// <param name="reach">How far it reaches, without its outline.</param>
    /// <param name="width">Width of the outline, where it is not the style's.</param>
    public void Path(string part, Style style, string path, Box reach, double? width = null)
    {
        Open("path", part, style);
        Write($" d=\"{path}\"");
        Close(reach, style, width);
    }

    /// <param name="part">What it is.</param>
    /// <param name="x">Where its anchor is.</param>
    /// <param name="y">Where the middle of its figures and capitals is.</param>
    /// <param name="text">The text, not yet escaped.</param>
    /// <param name="size">Its size.</param>
    /// <param name="anchor">Which end stands at x.</param>
    /// <param name="isBold">Whether it is bold.</param>
    public void Text(string part, double x, double y, string text, double size, Anchor anchor = Anchor.Middle, bool isBold = false)
    {
        Open("text", part, Styles.Text);
        string end = anchor switch { Anchor.Start => "start", Anchor.End => "end", _ => "middle" };
        Write($" x=\"{Number(x)}\" y=\"{Number(y + (0.36 * size))}\" font-size=\"{Number(size)}\" text-anchor=\"{end}\"{(isBold ? " font-weight=\"bold\"" : "")}");
        Write($">{Escape(text)}</text>\n");
        double width = TextSize.Width(Clean(text), size) * (isBold ? 1.1 : 1);
        double left = anchor switch { Anchor.Start => x, Anchor.End => x - width, _ => x - (width / 2) };
        Reach(new(left, y - (0.55 * size), width, 1.1 * size));
    }

    /// <summary>Counts a region as part of the picture although nothing is drawn there.</summary>
    public void Reach(Box box) => _extent = _extent?.Union(box) ?? box;

    private void Open(string element, string part, Style style)
    {
        _styles[style.Name] = style;
        Write($"<{element} data-part=\"{part}\" class=\"picture-{style.Name}\"");

        // Colours for readers that know no style sheets; the style sheet of the picture overrules them.
        Write($" fill=\"{(style.Pattern is { } pattern ? $"url(#{prefix}-{pattern})" : style.Fill?.Light ?? "none")}\"");
    }

    private void Close(Box box, Style style, double? width)
    {
        double thickness = width ?? style.Width;
        Write(style.Stroke is { } stroke ? $" stroke=\"{stroke.Light}\" stroke-width=\"{Number(thickness)}\"/>\n" : "/>\n");
        Reach(style.Stroke is null ? box : box.Grown(thickness / 2));
    }

    private void Write(FormattableString text) => _body.Append(text.ToString(CultureInfo.InvariantCulture));

    private void Write(string text) => _body.Append(text);
}
