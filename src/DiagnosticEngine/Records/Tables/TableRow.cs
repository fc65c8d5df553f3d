using DiagnosticEngine.Loading.Syntax;
using DiagnosticEngine.Records.Tree;

namespace DiagnosticEngine.Records.Tables;

/// <summary>A row whose cells are found by column.</summary>
internal sealed class TableRow(SourceFile file, CsvRow row, IReadOnlyDictionary<string, int> columns)
{
    public Place Place { get; } = file.PlaceOf(row.Start);

    /// <summary>What stands in a column; null where nothing does, or there is no such column.</summary>
    public ValueNode? this[string column] => columns.TryGetValue(column, out int at) && Value(row.Cells[at]) is { } text
        ? new(PlaceOf(row.Cells[at]), text, ValueForm.Cell)
        : null;

    /// <summary>The place of a cell, empty or not.</summary>
    public Place PlaceOf(string column) => columns.TryGetValue(column, out int at) ? PlaceOf(row.Cells[at]) : Place;

    /// <summary>The words in a cell, between spaces.</summary>
    public ListNode Words(string column)
    {
        List<RecordNode> words = [];
        if (this[column] is { } cell)
        {
            CsvCell raw = row.Cells[columns[column]];
            int from = 0;
            foreach (string word in cell.Text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            {
                from = Math.Max(from, raw.Text.IndexOf(word, from, StringComparison.Ordinal));
                Place place = file.PlaceOf(raw.Start + from + (raw.IsQuoted ? 1 : 0));
                words.Add(new ValueNode(place with { EndColumn = place.Column + word.Length }, word, ValueForm.Cell));
                from += word.Length;
            }
        }

        return new(PlaceOf(column), words);
    }

    private static string? Value(CsvCell cell)
    {
        string text = CellText.Plain(cell.IsQuoted ? cell.Text : cell.Text.Trim());
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private Place PlaceOf(CsvCell cell)
    {
        int start = cell.Start + (cell.IsQuoted ? 0 : cell.Text.Length - cell.Text.TrimStart().Length);
        Place place = file.PlaceOf(start);
        Place end = file.PlaceOf(cell.Start + cell.Length);
        return end.Line == place.Line && end.Column > place.Column ? place with { EndColumn = end.Column } : place;
    }
}
