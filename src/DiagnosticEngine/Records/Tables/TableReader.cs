using DiagnosticEngine.Loading;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Reading;
using DiagnosticEngine.Loading.Syntax;
using DiagnosticEngine.Records.Tree;

namespace DiagnosticEngine.Records.Tables;

/// <summary>Reads a table: finds out what it holds, checks that its lines fit, and turns them into the nodes that the same records have in JSON.</summary>
internal static class TableReader
{
    /// <summary>The nodes; null where the table cannot be read, which is then logged.</summary>
    public static ObjectNode? Read(SourceFile file, FindingLog log)
    {
        IReadOnlyList<CsvRow> rows = CsvText.Rows(file.Text);
        if (rows.Count == 0)
        {
            log.Add(RecordFileFindings.UnknownTable, file.Top, "There is nothing in the file.", Kinds());
            return null;
        }

        string[] header = [.. rows[0].Cells.Select(c => Column(c.Text))];
        if (TableKinds.Nearest(header) is not { } kind)
        {
            bool hasOtherSeparator = header.Length == 1 && header[0].AsSpan().IndexOfAny(";\t") >= 0;
            log.Add(
                RecordFileFindings.UnknownTable,
                file.PlaceOf(rows[0].Start),
                "The first line does not name the columns of any table.",
                hasOtherSeparator ? "Save the file with commas between its cells." : Kinds());
            return null;
        }

        int before = log.ErrorCount;
        Dictionary<string, int> columns = Columns(kind, header, rows[0], file, log);
        if (log.ErrorCount > before)
        {
            return null;
        }

        List<TableRow> fitting = [.. rows.Skip(1).Where(r => Fits(r, header.Length, file, log)).Select(r => new TableRow(file, r, columns)).Where(r => IsFilled(r, kind, log))];
        return TableNodes.Of(kind.Kind, fitting, file, log);
    }

    private static Dictionary<string, int> Columns(TableKind kind, string[] header, CsvRow first, SourceFile file, FindingLog log)
    {
        Dictionary<string, int> columns = new(StringComparer.Ordinal);
        for (int i = 0; i < header.Length; i++)
        {
            Place place = PlaceOf(file, first.Cells[i]);
            if (!kind.Columns.Contains(header[i]))
            {
                string? near = NearestNames.Suggest(header[i], [.. kind.Columns.Where(c => !header.Contains(c))]);
                log.Add(RecordFileFindings.UnknownColumn, place, $"A table of {kind.Name} has no column {Quote.Of(header[i])}.", near ?? $"Its columns are {kind.Header}.");
            }
            else if (!columns.TryAdd(header[i], i))
            {
                log.Add(RecordFileFindings.GivenTwice, place, $"The column {header[i]} is given twice.", "Take one of the two out.");
            }
        }

        foreach (string missing in kind.Needed.Where(n => !columns.ContainsKey(n)))
        {
            log.Add(RecordFileFindings.MissingColumn, file.PlaceOf(first.Start), $"A table of {kind.Name} needs the column {missing}.", $"Its columns are {kind.Header}.");
        }

        return columns;
    }

    private static bool Fits(CsvRow row, int width, SourceFile file, FindingLog log)
    {
        if (row.Broken is { } broken)
        {
            log.Add(RecordFileFindings.BrokenLine, PlaceOf(file, broken), broken.Problem!, "Close the cell with a quotation mark, and write one inside a text twice.");
        }
        else if (row.Cells.Count != width)
        {
            string hint = row.Cells.Count > width ? "Put a text with commas in quotation marks." : "Write a comma for every cell that is left empty.";
            log.Add(RecordFileFindings.BrokenLine, file.PlaceOf(row.Start), $"The line has {row.Cells.Count} cells, but there are {width} columns.", hint);
        }

        return row.Broken is null && row.Cells.Count == width;
    }

    private static bool IsFilled(TableRow row, TableKind kind, FindingLog log)
    {
        string[] empty = [.. kind.Filled.Where(c => row[c] is null)];
        foreach (string column in empty)
        {
            log.Add(RecordFileFindings.Missing, row.PlaceOf(column), $"The cell of the column {column} is empty.", "Fill it in.");
        }

        return empty.Length == 0;
    }

    private static Place PlaceOf(SourceFile file, CsvCell cell) => file.PlaceOf(cell.Start) is var place && cell.Length > 0 ? place with { EndColumn = place.Column + cell.Length } : place;

    private static string Column(string text) => text.Trim().ToLowerInvariant().Replace(' ', '-').Replace('_', '-');

    private static string Kinds() => $"There are tables of {string.Join(", ", TableKinds.All.Select(k => k.Name))}; each begins with its own line of columns.";
}
