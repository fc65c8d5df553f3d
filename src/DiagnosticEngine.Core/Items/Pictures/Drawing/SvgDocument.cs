using System.Globalization;
using System.Text;
using static DiagnosticEngine.Items.Pictures.Drawing.SvgText;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Puts the shapes of a picture on a sheet of paper with its name, its description and its style sheet.</summary>
internal static class SvgDocument
{
    private const double Margin = 8;

    public static string Write(Sketch sketch, string prefix, string title, string text)
    {
        Box sheet = Sheet(sketch.Extent);
        Style[] styles = [.. sketch.Used.Append(Styles.Paper).DistinctBy(s => s.Name).OrderBy(s => s.Name, StringComparer.Ordinal)];
        StringBuilder svg = new();
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        svg.Append(CultureInfo.InvariantCulture, $" viewBox=\"{Number(sheet.Left)} {Number(sheet.Top)} {Number(sheet.Width)} {Number(sheet.Height)}\"");
        svg.Append(CultureInfo.InvariantCulture, $" width=\"{Number(sheet.Width)}\" height=\"{Number(sheet.Height)}\" id=\"{prefix}\"");
        svg.Append(CultureInfo.InvariantCulture, $" role=\"img\" aria-labelledby=\"{prefix}-title {prefix}-desc\" font-family=\"sans-serif\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{prefix}-title\">{Escape(title)}</title>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<desc id=\"{prefix}-desc\">{Escape(text)}</desc>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<style>\n{StyleSheet(styles, prefix)}</style>\n");
        svg.Append(Definitions(styles, prefix));
        svg.Append(CultureInfo.InvariantCulture, $"<rect data-part=\"sheet\" class=\"picture-paper\" fill=\"{Tones.Paper.Light}\" x=\"{Number(sheet.Left)}\" y=\"{Number(sheet.Top)}\" width=\"{Number(sheet.Width)}\" height=\"{Number(sheet.Height)}\" rx=\"6\"/>\n");
        return svg.Append(sketch.Body).Append("</svg>\n").ToString();
    }

    // On whole units, so that the sheet's edges are sharp where it is shown in its own size.
    private static Box Sheet(Box extent) => Box.Between(
        Math.Floor(extent.Left - Margin), Math.Floor(extent.Top - Margin), Math.Ceiling(extent.Right + Margin), Math.Ceiling(extent.Bottom + Margin));

    private static string StyleSheet(Style[] styles, string prefix)
    {
        StringBuilder css = new();
        css.Append(Rules(styles, prefix, t => t.Light));
        css.Append("@media screen and (prefers-color-scheme:dark){\n").Append(Rules(styles, prefix, t => t.Dark)).Append("}\n");
        return css.ToString();
    }

    private static string Rules(Style[] styles, string prefix, Func<Tone, string> shade)
    {
        StringBuilder css = new();
        foreach (Style style in styles)
        {
            string fill = style.Fill is { } filling ? $"fill:{Colour(filling)};" : "";
            string stroke = style.Stroke is { } outline ? $"stroke:{Colour(outline)};" : "";
            css.Append(CultureInfo.InvariantCulture, $"#{prefix} .picture-{style.Name}{{{(fill + stroke).TrimEnd(';')}}}\n");
        }

        foreach (string pattern in styles.Select(s => s.Pattern).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            css.Append(CultureInfo.InvariantCulture, $"#{prefix} .picture-{pattern}-ground{{fill:{Colour(Tones.First)}}}\n");
            css.Append(CultureInfo.InvariantCulture, $"#{prefix} .picture-{pattern}-stripe{{stroke:{Colour(Stripe(pattern))}}}\n");
        }

        return css.ToString();

        string Colour(Tone tone) => $"var(--picture-{tone.Name},{shade(tone)})";
    }

    private static Tone Stripe(string pattern) => pattern == "hatch" ? Tones.Paper : Tones.Ink;

    /// <summary>The patterns in use: light stripes on a colour, and dark stripes the other way on nothing; at an angle that few cuts of a circle have.</summary>
    private static string Definitions(Style[] styles, string prefix)
    {
        string[] patterns = [.. styles.Select(s => s.Pattern).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        return patterns.Length == 0 ? "" : $"<defs>\n{string.Concat(patterns.Select(Pattern))}</defs>\n";

        string Pattern(string name)
        {
            bool isHatch = name == "hatch";
            string ground = isHatch ? $"<rect class=\"picture-hatch-ground\" fill=\"{Tones.First.Light}\" width=\"7\" height=\"7\"/>" : "";
            return $"<pattern id=\"{prefix}-{name}\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate({(isHatch ? "66" : "-66")})\">{ground}"
                + $"<path class=\"picture-{name}-stripe\" fill=\"none\" stroke=\"{Stripe(name).Light}\" stroke-width=\"1.25\" d=\"M3.5 0V7\"/></pattern>\n";
        }
    }
}
