using System.Globalization;
using System.Text;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Reporting.Documents.Charts;

/// <summary>
/// Puts an SVG together: as wide as a telephone, in the colours of the text around it, with coordinates reckoned exactly and written to a tenth.
/// </summary>
/// <remarks>Not safe to share between threads.</remarks>
internal sealed class SvgPicture
{
    public const int Width = 320;
    public const int LetterHeight = 14;

    /// <summary>A letter is rarely wider than this; texts are broken by it, since nothing here can measure a font.</summary>
    private static readonly Rational s_letterWidth = new(38, 5);

    private readonly StringBuilder _parts = new();

    /// <summary>How many letters have room on so many units.</summary>
    public static int LettersOn(int units) => (int)(units / s_letterWidth).Floor;

    public void Text(Rational x, Rational y, string text, string anchor = "start", bool isStrong = false) => Add(
        $"<text x=\"{N(x)}\" y=\"{N(y)}\"{(anchor == "start" ? "" : $" text-anchor=\"{anchor}\"")}{(isStrong ? " font-weight=\"bold\"" : "")}>{HtmlText.Line(text)}</text>");

    public void Line(Rational x1, Rational y1, Rational x2, Rational y2, string style) =>
        Add($"<line x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\" {style} />");

    public void Path(IEnumerable<(Rational X, Rational Y)> points, string style) =>
        Add($"<polyline points=\"{string.Join(' ', points.Select(p => $"{N(p.X)},{N(p.Y)}"))}\" fill=\"none\" {style} />");

    /// <summary>A line of the scale, behind everything else.</summary>
    public void Guide(Rational x1, Rational y1, Rational x2, Rational y2) => Line(x1, y1, x2, y2, "stroke=\"currentColor\" stroke-opacity=\"0.3\"");

    /// <summary>The way from one mark to the other.</summary>
    public void Way(Rational x1, Rational y1, Rational x2, Rational y2, ChartMark mark) =>
        Line(x1, y1, x2, y2, $"class=\"to\" stroke=\"currentColor\" stroke-width=\"3\"{(mark == ChartMark.Square ? " stroke-dasharray=\"5 3\"" : "")}");

    /// <summary>A mark around a point: open for before, filled for after.</summary>
    public void Mark(Rational x, Rational y, ChartMark mark, bool isFilled, Rational radius)
    {
        string ink = isFilled ? "class=\"to\" fill=\"currentColor\"" : "fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"";
        Add(mark == ChartMark.Round
            ? $"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\" {ink} />"
            : $"<rect x=\"{N(x - radius)}\" y=\"{N(y - radius)}\" width=\"{N(radius * 2)}\" height=\"{N(radius * 2)}\" {ink} />");
    }

    /// <summary>A ring around a point, for a number.</summary>
    public void Ring(Rational x, Rational y, Rational radius) =>
        Add($"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" />");

    /// <summary>The finished element, named by others on the page; null for a part of a picture that the first part speaks for.</summary>
    public string Finish(Rational height, string? label) => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {N(height)}\" width=\"{Width}\" height=\"{N(height)}\" {(label is null ? "aria-hidden=\"true\"" : $"role=\"img\" aria-labelledby=\"{label}\"")} font-family=\"sans-serif\" font-size=\"{LetterHeight}\" fill=\"currentColor\">\n{_parts}</svg>");

    private static string N(Rational value)
    {
        string text = Figures.Text(value, 1);
        return text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text;
    }

    private void Add(string element) => _parts.Append(element).Append('\n');
}
