using System.Text;

namespace DiagnosticEngine.Reporting.Documents;

/// <summary>Writes a page as Markdown (CommonMark, with tables), with line feeds.</summary>
/// <remarks>Not safe to share between threads.</remarks>
internal sealed class MarkdownWriter
{
    private readonly StringBuilder _text = new();

    private MarkdownWriter()
    {
    }

    public static string Write(Page page)
    {
        MarkdownWriter writer = new();
        writer.Line($"# {MarkdownText.Line(page.Title)}");
        writer.Blocks(page.Blocks, 2);
        if (page.Footer.Count > 0)
        {
            writer.Line("");
            writer.Line("---");
            writer.Blocks([.. page.Footer.Select(f => new Paragraph(f))], 2);
        }

        return writer._text.ToString();
    }

    private void Blocks(IReadOnlyList<Block> blocks, int depth)
    {
        foreach (Block block in blocks.Where(b => b is not Chart { HasTableBeside: true }))
        {
            Line("");
            switch (block)
            {
                case Section section:
                    Line($"{new string('#', depth)} {MarkdownText.Line(section.Title)}");
                    Blocks(section.Blocks, depth + 1);
                    break;
                case Paragraph paragraph:
                    Line(MarkdownText.Line(paragraph.Text));
                    break;
                case Bullets bullets:
                    Items("", bullets.Items);
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

    private void Facts(Facts facts)
    {
        foreach (Fact fact in facts.Items)
        {
            string name = $"- **{MarkdownText.Line(fact.Name)}:**";
            if (fact.Texts.Count == 1)
            {
                Line($"{name} {MarkdownText.Line(fact.Texts[0])}");
                continue;
            }

            Line(name);
            Items("  ", fact.Texts);
        }
    }

    private void Items(string indent, IReadOnlyList<string> items)
    {
        foreach (string item in items)
        {
            Line($"{indent}- {MarkdownText.Line(item)}");
        }
    }

    private void Grid(Grid grid)
    {
        Row(grid.Columns.Select(MarkdownText.Cell).Prepend(""));
        Row(Enumerable.Repeat("---", grid.Columns.Count + 1));
        foreach (GridGroup group in grid.Groups)
        {
            Row([$"**{MarkdownText.Cell(group.Title)}**", .. grid.Columns.Select(_ => "")]);
            foreach (GridRow row in group.Rows)
            {
                Row(row.Cells.Prepend(row.Name).Select(MarkdownText.Cell));
            }
        }
    }

    private void Chart(Chart chart)
    {
        Line(MarkdownText.Line(chart.Title + ":"));
        Line("");
        Grid(chart.Table);
        if (chart.Note.Length > 0)
        {
            Line("");
            Line(MarkdownText.Line(chart.Note));
        }
    }

    private void Row(IEnumerable<string> cells) => Line($"| {string.Join(" | ", cells)} |");

    private void Line(string line) => _text.Append(line).Append('\n');
}
