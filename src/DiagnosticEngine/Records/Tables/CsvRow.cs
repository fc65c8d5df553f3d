namespace DiagnosticEngine.Records.Tables;

/// <summary>A row of a table, with the line that it begins on, from 1: a cell in quotation marks may run over several lines.</summary>
internal sealed record CsvRow(int Line, int Start, IReadOnlyList<CsvCell> Cells)
{
    /// <summary>Whether there is nothing in any cell.</summary>
    public bool IsBlank => Cells.All(c => string.IsNullOrWhiteSpace(c.Text) && c.Problem is null);

    /// <summary>The first thing that is wrong with it; null where nothing is.</summary>
    public CsvCell? Broken => Cells.FirstOrDefault(c => c.Problem is not null);
}
