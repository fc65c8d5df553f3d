using System.Globalization;
using System.Text;
using DiagnosticEngine.Reporting.Documents;
using static DiagnosticEngine.Reporting.Maps.MapPath;

namespace DiagnosticEngine.Reporting.Maps;

/// <summary>Draws a map as SVG: levels from the top, skills as boxes, arrows from what comes first; arrows that only help are dashed. Pure.</summary>
/// <remarks>
/// One well-formed <c>svg</c> element without script, outside reference or font, on paper of its own; dark where the reader prefers dark screens, light in
/// print. Nothing is told by colour alone. A strand or the surroundings of a skill fit on a page; several strands make an overview with a column for
/// each. Every box has <c>data-skill</c>, every arrow <c>data-from</c> and <c>data-to</c>. The same map gives the same characters on every machine.
/// </remarks>
public static class MapSvg
{
    /// <summary>Draws a map.</summary>
    /// <param name="view">What to draw.</param>
    /// <param name="idPrefix">The id of the drawing and the beginning of the ids in it: an ASCII letter, then letters, digits, hyphens and underscores.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="idPrefix"/> is not as it should be.</exception>
    public static string Draw(MapView view, string idPrefix = "map")
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(idPrefix);
        return idPrefix.Length > 0 && char.IsAsciiLetter(idPrefix[0]) && idPrefix.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? Draw(view, idPrefix, hasLinks: false)
            : throw new ArgumentException("The prefix begins with a letter and holds only letters, digits, hyphens and underscores.", nameof(idPrefix));
    }

    /// <param name="view">What to draw.</param>
    /// <param name="prefix">The beginning of ids.</param>
    /// <param name="hasLinks">Whether each box leads to the entry of its skill on the same page, for those who point; the page has the same links for all.</param>
    internal static string Draw(MapView view, string prefix, bool hasLinks)
    {
        MapLayout layout = MapLayout.Of(view);
        StringBuilder svg = new();
        // Whoever hears an image is not told what can be followed in it.
        string role = hasLinks ? "group" : "img";
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Number(layout.Width)} {Number(layout.Height)}\" width=\"{Number(layout.Width)}\" height=\"{Number(layout.Height)}\" id=\"{prefix}\" role=\"{role}\" aria-labelledby=\"{prefix}-title {prefix}-desc\" font-family=\"sans-serif\" font-size=\"{Number(MapStyle.TextSize)}\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{prefix}-title\">{HtmlText.Line(view.Title)}</title>\n<desc id=\"{prefix}-desc\">{HtmlText.Line(MapWords.Summary(view))}</desc>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<style>\n{MapColours.StyleSheet(prefix, view.Strands.Count)}</style>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect data-part=\"sheet\" class=\"map-paper\" fill=\"#ffffff\" width=\"{Number(layout.Width)}\" height=\"{Number(layout.Height)}\"/>\n");
        foreach (double rule in layout.Rules)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path data-part=\"rule\" class=\"map-rule\" fill=\"none\" stroke=\"{MapColours.Rule}\" d=\"M0 {Number(rule)}H{Number(layout.Width)}\"/>\n");
        }

        foreach (MapLabel label in layout.Labels)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text data-part=\"label\" class=\"map-text\" x=\"{Number(label.X)}\" y=\"{Number(label.Y)}\" font-size=\"{Number(MapStyle.TitleSize)}\" font-weight=\"bold\">{HtmlText.Line(label.Text)}</text>\n");
        }

        Dictionary<string, int> strands = view.Strands.Select((s, i) => (s.Id, i)).ToDictionary(p => p.Id, p => p.i % MapColours.Count, StringComparer.Ordinal);
        foreach (MapWire wire in layout.Wires)
        {
            Wire(svg, wire, strands[wire.Edge.From.StrandId]);
        }

        foreach (MapBox box in layout.Boxes)
        {
            Box(svg, box, strands[box.Skill.StrandId], box.Skill.Id == view.Centre?.Id, prefix, hasLinks);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Wire(StringBuilder svg, MapWire wire, int strand)
    {
        MapEdge edge = wire.Edge;
        string dash = edge.IsSoft ? " stroke-dasharray=\"5 3\"" : "";
        svg.Append(CultureInfo.InvariantCulture, $"<path data-part=\"{(edge.IsSoft ? "soft" : "hard")}\" data-from=\"{HtmlText.Line(edge.From.Id)}\" data-to=\"{HtmlText.Line(edge.To.Id)}\" class=\"map-wire-{strand}\" fill=\"none\" stroke=\"{MapColours.WireLight(strand)}\" stroke-width=\"1.5\"{dash} d=\"{wire.Path}\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<polygon data-part=\"tip\" class=\"map-tip-{strand}\" fill=\"{MapColours.WireLight(strand)}\" points=\"{wire.Tip}\"/>\n");
    }

    private static void Box(StringBuilder svg, MapBox box, int strand, bool isCentre, string prefix, bool hasLinks)
    {
        string id = HtmlText.Line(box.Skill.Id);
        svg.Append(CultureInfo.InvariantCulture, $"<g data-skill=\"{id}\" id=\"{prefix}-at-{id}\">\n<title>{id}: {HtmlText.Line(box.Skill.Statement)}</title>\n");
        svg.Append(hasLinks ? $"<a href=\"#{prefix}-skill-{id}\" tabindex=\"-1\">\n" : "");
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"map-box-{strand}\" fill=\"{MapColours.Light(strand)}\" stroke=\"{MapColours.Ink}\" stroke-width=\"{(isCentre ? "4" : "1.25")}\" x=\"{Number(box.Left)}\" y=\"{Number(box.Top)}\" width=\"{Number(box.Width)}\" height=\"{Number(box.Height)}\" rx=\"4\"/>\n");
        bool hasTitle = box.Title.Length > 0;
        double size = hasTitle ? MapStyle.TextSize : MapStyle.NoteSize;
        double first = hasTitle ? box.Top + MapStyle.BoxPadding + MapStyle.TitleSize - 1 : box.Top + (box.Height / 2) - ((box.Lines.Count - 1) * MapStyle.LineHeight / 2) + (0.36 * size);
        if (hasTitle)
        {
            Text(svg, box, first, box.Title, MapStyle.TitleSize, " font-weight=\"bold\"");
        }

        for (int i = 0; i < box.Lines.Count; i++)
        {
            Text(svg, box, first + ((i + (hasTitle ? 1 : 0)) * MapStyle.LineHeight), box.Lines[i], size, "");
        }

        if (box.Note.Length > 0)
        {
            Text(svg, box, box.Bottom - MapStyle.BoxPadding - 2, box.Note, MapStyle.NoteSize, " font-style=\"italic\"");
        }

        svg.Append(hasLinks ? "</a>\n</g>\n" : "</g>\n");
    }

    private static void Text(StringBuilder svg, MapBox box, double y, string text, double size, string style) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"map-text\" fill=\"{MapColours.Ink}\" x=\"{Number(box.Middle)}\" y=\"{Number(y)}\" text-anchor=\"middle\" font-size=\"{Number(size)}\"{style}>{HtmlText.Line(text)}</text>\n");
}
