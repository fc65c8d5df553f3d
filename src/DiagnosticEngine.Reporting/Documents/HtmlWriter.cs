using System.Globalization;
using System.Text;

namespace DiagnosticEngine.Reporting.Documents;

/// <summary>Writes a page as one HTML file that needs nothing else: no script, no font, no outside picture; also well-formed XML. Line feeds.</summary>
/// <remarks>Not safe to share between threads.</remarks>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _text = new();
    private int _charts;

    private HtmlWriter()
    {
    }

    public static string Write(Page page)
    {
        HtmlWriter writer = new();
        string title = HtmlText.Line(page.Title);
        writer.Line("<!DOCTYPE html>");
        writer.Line($"<html lang=\"{HtmlText.Line(page.Language)}\">");
        writer.Line("<head>");
        writer.Line("<meta charset=\"utf-8\" />");
        writer.Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />");
        writer.Line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\" />");
        writer.Line($"<title>{title}</title>");
        writer.Line($"<style>\n{HtmlStyle.For(page.Title)}\n</style>");
        writer.Line("</head>");
        writer.Line("<body>");
        writer.Line("<main>");
        writer.Line($"<h1>{title}</h1>");
        writer.Contents(page.Blocks);
        writer.Blocks(page.Blocks, 2, "part");
        writer.Line("</main>");
        writer.Footer(page.Footer);
        writer.Line("</body>");
        writer.Line("</html>");
        return writer._text.ToString();
    }

    private static string Id(string parent, int number) => string.Create(CultureInfo.InvariantCulture, $"{parent}-{number}");

    private void Contents(IReadOnlyList<Block> blocks)
    {
        // A short page is its own table of contents.
        if (blocks.OfType<Section>().Skip(3).Any())
        {
            Line("<nav aria-label=\"Contents\">");
            Line("<ul>");
            foreach ((Section section, int i) in blocks.OfType<Section>().Select((s, i) => (s, i)))
            {
                Line($"<li><a href=\"#{Id("part", i + 1)}\">{HtmlText.Line(section.Title)}</a></li>");
            }

            Line("</ul>");
            Line("</nav>");
        }
    }

    private void Blocks(IReadOnlyList<Block> blocks, int depth, string parent)
    {
        int sections = 0;
        foreach (Block block in blocks)
        {
            switch (block)
            {
                case Section section:
                    Section(section, depth, Id(parent, ++sections));
                    break;
                case Paragraph paragraph:
                    Line($"<p>{HtmlText.Line(paragraph.Text)}</p>");
                    break;
                case Bullets bullets:
                    Items(bullets.Items);
                    break;
                case Facts facts:
                    Facts(facts);
                    break;
                case Grid grid:
                    Grid(grid);
                    break;
                case Chart chart:
                    Chart(chart);
                    break;
            }
        }
    }

    private void Section(Section section, int depth, string id)
    {
        string heading = string.Create(CultureInfo.InvariantCulture, $"h{depth}");
        // Only the parts of the page are landmarks: inner ones may share a title.
        Line(depth == 2 ? $"<section aria-labelledby=\"{id}\">" : "<section>");
        Line($"<{heading} id=\"{id}\">{HtmlText.Line(section.Title)}</{heading}>");
        Blocks(section.Blocks, depth + 1, id);
        Line("</section>");
    }

    private void Facts(Facts facts)
    {
        Line("<dl>");
        foreach (Fact fact in facts.Items)
        {
            Line($"<dt>{HtmlText.Line(fact.Name)}</dt>");
            if (fact.Texts.Count == 1)
            {
                Line($"<dd>{HtmlText.Line(fact.Texts[0])}</dd>");
                continue;
            }

            Line("<dd>");
            Items(fact.Texts);
            Line("</dd>");
        }

        Line("</dl>");
    }

    private void Items(IReadOnlyList<string> items)
    {
        Line("<ul>");
        foreach (string item in items)
        {
            Line($"<li>{HtmlText.Line(item)}</li>");
        }

        Line("</ul>");
    }

    private void Grid(Grid grid)
    {
        string caption = HtmlText.Line(grid.Caption);
        Line($"<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"{caption}\">");
        Line("<table>");
        Line($"<caption>{caption}</caption>");
        Line($"<thead><tr><td></td>{string.Concat(grid.Columns.Select(c => $"<th scope=\"col\">{HtmlText.Line(c)}</th>"))}</tr></thead>");
        foreach (GridGroup group in grid.Groups)
        {
            Line("<tbody>");
            Line(string.Create(
                CultureInfo.InvariantCulture,
                $"<tr><th scope=\"rowgroup\" colspan=\"{grid.Columns.Count + 1}\">{HtmlText.Line(group.Title)}</th></tr>"));
            foreach (GridRow row in group.Rows)
            {
                Line($"<tr><th scope=\"row\">{HtmlText.Line(row.Name)}</th>{string.Concat(row.Cells.Select(c => $"<td>{HtmlText.Line(c)}</td>"))}</tr>");
            }

            Line("</tbody>");
        }

        Line("</table>");
        Line("</div>");
    }

    private void Chart(Chart chart)
    {
        string id = Id("chart", ++_charts);
        Line("<figure>");
        Line($"<figcaption id=\"{id}\">{HtmlText.Line(chart.Title)}</figcaption>");
        foreach (string picture in chart.Draw($"{id} {id}-numbers"))
        {
            Line(picture);
        }

        Line($"<p id=\"{id}-numbers\" hidden=\"hidden\">{HtmlText.Line(chart.Spoken)}</p>");
        if (!chart.PrintsNumbers && !chart.HasTableBeside)
        {
            Line("<details>");
            Line("<summary>The numbers</summary>");
            Grid(chart.Table);
            Line("</details>");
        }

        if (chart.Note.Length > 0)
        {
            Line($"<p>{HtmlText.Line(chart.Note)}</p>");
        }

        Line("</figure>");
    }

    private void Footer(IReadOnlyList<string> lines)
    {
        if (lines.Count > 0)
        {
            Line("<footer>");
            foreach (string line in lines)
            {
                Line($"<p>{HtmlText.Line(line)}</p>");
            }

            Line("</footer>");
        }
    }

    private void Line(string line) => _text.Append(line).Append('\n');
}
