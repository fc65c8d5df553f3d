using System.Globalization;
using System.Text;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Maps;

/// <summary>Writes a map as one HTML page that needs nothing else: the picture, then every skill in words, each after what it rests on; also well-formed XML. Pure.</summary>
public static class MapHtml
{
    private const string Prefix = "map";

    private const string Css = """
        body { max-width: none; }
        main > * { max-width: 46rem; margin-left: auto; margin-right: auto; }
        main > .picture { max-width: none; width: fit-content; }
        .picture { overflow: auto; max-width: 100%; border: 1px solid; box-sizing: border-box; }
        main > .picture { max-width: 100%; }
        .picture:focus-visible { outline: 3px solid; }
        .picture svg { display: block; }
        .picture rect { cursor: pointer; }
        article { border-left: 2px solid; padding-left: 1rem; margin: 1rem 0; }
        article:target { border-left-width: 8px; }
        article h3 { margin: 0 0 0.25rem; font-size: 1.0625rem; }
        article p, article ul { margin: 0 0 0.25rem; }
        @media print {
          .picture { overflow: visible; border: 0; break-after: page; }
          .picture svg { max-width: 100%; max-height: 95vh; height: auto; }
          article { break-inside: avoid; }
        }
        """;

    /// <summary>The page.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    public static string Write(MapView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        StringBuilder page = new();
        string title = HtmlText.Line(view.Title);
        page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{HtmlText.Line(view.Curriculum.Definition.Language)}\">\n<head>\n<meta charset=\"utf-8\" />\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
        page.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\" />\n");
        page.Append(CultureInfo.InvariantCulture, $"<title>{title}</title>\n<style>\n{HtmlStyle.For(view.Title)}\n{Css.ReplaceLineEndings("\n")}\n</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n");
        page.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Line(MapWords.Summary(view))}</p>\n<p><a href=\"#skills\">The same in words</a></p>\n");
        page.Append(CultureInfo.InvariantCulture, $"<div class=\"picture\" role=\"region\" tabindex=\"0\" aria-label=\"Picture of the map\">\n{MapSvg.Draw(view, Prefix, hasLinks: true)}</div>\n");
        page.Append("<section aria-labelledby=\"skills\">\n<h2 id=\"skills\">The skills in words</h2>\n<p>Each skill stands after those that it builds on.</p>\n");
        foreach (Skill skill in view.Skills)
        {
            Entry(page, view, skill);
        }

        return page.Append("</section>\n</main>\n</body>\n</html>\n").ToString();
    }

    private static void Entry(StringBuilder page, MapView view, Skill skill)
    {
        string id = HtmlText.Line(skill.Id);
        page.Append(CultureInfo.InvariantCulture, $"<article id=\"{Prefix}-skill-{id}\" aria-labelledby=\"{Prefix}-name-{id}\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<h3 id=\"{Prefix}-name-{id}\"><a href=\"#{Prefix}-at-{id}\">{id}</a></h3>\n");
        page.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Line(Words.Place(view.Curriculum, skill))}. {HtmlText.Line(Words.Sentence(skill.Statement))}</p>\n");
        List(page, view, "Builds on", view.BuildsOn(skill), e => e.From, hasReason: true);
        List(page, view, "Opens", view.Opens(skill), e => e.To, hasReason: false);
        page.Append("</article>\n");
    }

    private static void List(StringBuilder page, MapView view, string title, IEnumerable<MapEdge> edges, Func<MapEdge, Skill> other, bool hasReason)
    {
        MapEdge[] all = [.. edges];
        if (all.Length == 0)
        {
            page.Append(hasReason ? "<p>Builds on nothing else on the map.</p>\n" : "");
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"<p>{title}</p>\n<ul>\n");
        foreach (MapEdge edge in all)
        {
            Skill skill = other(edge);
            string id = HtmlText.Line(skill.Id);
            string name = view.Shows(skill) ? $"<a href=\"#{Prefix}-skill-{id}\">{id}</a>" : id;
            string place = view.Shows(skill) ? "" : $", {HtmlText.Line(Words.Place(view.Curriculum, skill))}, not shown here";
            string reason = hasReason && edge.Reason.Length > 0 ? $": {HtmlText.Line(edge.Reason)}" : "";
            page.Append(CultureInfo.InvariantCulture, $"<li>{name}{place}{(edge.IsSoft ? " (helps)" : "")}{reason}</li>\n");
        }

        page.Append("</ul>\n");
    }
}
