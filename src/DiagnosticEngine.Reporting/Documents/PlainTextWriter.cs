using System.Text;

namespace DiagnosticEngine.Reporting.Documents;

/// <summary>Writes a page as plain text of at most 78 columns, with line feeds.</summary>
/// <remarks>Not safe to share between threads.</remarks>
internal sealed class PlainTextWriter
{
    private const int Columns = 78;
    private const int WidestName = 26;

    private readonly StringBuilder _text = new();

    private PlainTextWriter()
    {
    }

    public static string Write(Page page)
    {
        PlainTextWriter writer = new();
        writer.Title(page.Title, '=');
        writer.Blocks(page.Blocks, 1);
        if (page.Footer.Count > 0)
        {
            writer.Line("");
            writer.Line(new string('-', Columns));
            writer.Blocks([.. page.Footer.Select(f => new Paragraph(f))], 1);
        }

        return writer._text.ToString();
    }

    private void Blocks(IReadOnlyList<Block> blocks, int depth)
    {
        foreach (Block block in blocks.Where(b => b is not Chart { HasTableBeside: true }))
        {
            _text.Append('\n');
            switch (block)
            {
                case Section section:
                    Title(section.Title, depth == 1 ? '-' : '.');
                    Blocks(section.Blocks, depth + 1);
                    break;
                case Paragraph paragraph:
                    Lines("", "", paragraph.Text);
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

    private void Title(string title, char underline)
    {
        IReadOnlyList<string> lines = Wrapping.Wrap(CleanText.Line(title), Columns);
        foreach (string line in lines)
        {
            Line(line);
        }

        Line(new string(underline, Math.Min(Columns, lines.Select(l => l.Length).DefaultIfEmpty(0).Max())));
    }

    private void Facts(Facts facts)
    {
        int indent = Math.Min(WidestName, facts.Items.Select(f => CleanText.Line(f.Name).Length).DefaultIfEmpty(0).Max()) + 2;
        foreach (Fact fact in facts.Items)
        {
            string rest = new(' ', indent);
            string name = CleanText.Line(fact.Name);
            string first = name.PadRight(indent);
            if (name.Length + 2 > indent)
            {
                Lines("", "", name);
                first = rest;
            }

            if (fact.Texts.Count == 1)
            {
                Lines(first, rest, fact.Texts[0]);
                continue;
            }

            for (int i = 0; i < fact.Texts.Count; i++)
            {
                Lines((i == 0 ? first : rest) + "- ", rest + "  ", fact.Texts[i]);
            }
        }
    }

    private void Items(string indent, IReadOnlyList<string> items)
    {
        foreach (string item in items)
        {
            Lines($"{indent}- ", $"{indent}  ", item);
        }
    }

    private void Grid(Grid grid)
    {
        const int Gap = 2;
        int names = grid.Groups.SelectMany(g => g.Rows).Select(r => CleanText.Line(r.Name).Length).DefaultIfEmpty(0).Max() + (2 * Gap);
        int[] widths = [.. grid.Columns.Select((c, i) =>
            grid.Groups.SelectMany(g => g.Rows).Select(r => r.Cells[i].Length).Append(c.Length).Max() + Gap)];
        bool hasRoom = names + widths.Sum() <= Columns + Gap;
        if (hasRoom)
        {
            Line(new string(' ', names) + Row(grid.Columns, widths));
        }

        foreach (GridGroup group in grid.Groups)
        {
            Lines("", "", group.Title);
            foreach (GridRow row in group.Rows)
            {
                string name = $"  {CleanText.Line(row.Name)}";
                if (hasRoom)
                {
                    Line(name.PadRight(names) + Row(row.Cells, widths));
                    continue;
                }

                Lines("  ", "    ", $"{row.Name}: {string.Join("; ", grid.Columns.Zip(row.Cells, (c, cell) => $"{c} {cell}"))}");
            }
        }
    }

    private void Chart(Chart chart)
    {
        Lines("", "", chart.Title);
        Grid(chart.Table);
        if (chart.Note.Length > 0)
        {
            Lines("", "", chart.Note);
        }
    }

    private static string Row(IReadOnlyList<string> cells, int[] widths) => string.Concat(cells.Select((c, i) => c.PadRight(widths[i])));

    private void Lines(string first, string rest, string text)
    {
        string indent = first;
        foreach (string line in Wrapping.Wrap(CleanText.Line(text), Columns - rest.Length))
        {
            Line(indent + line);
            indent = rest;
        }
    }

    private void Line(string line) => _text.Append(line.TrimEnd()).Append('\n');
}
