namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Writes labels under their columns: on one row where they fit, else on a second one at the end of a line that leads down to it.</summary>
internal sealed class LabelRows
{
    private readonly Canvas _canvas;

    public LabelRows(Canvas canvas) => _canvas = canvas;

    /// <summary>How many rows were used, 0 to 2; null where two rows are not enough.</summary>
    public int? Place(int row, IReadOnlyList<(int Column, string Text)> labels)
    {
        int used = 0;
        foreach ((int column, string text) in labels.Where(l => l.Text.Length > 0).Distinct().OrderBy(l => l.Column))
        {
            if (Fits(row, column, text))
            {
                Put(row, column, text);
                used = Math.Max(used, 1);
            }
            else if (_canvas.IsFree(row, column - 1, column + 1) && Fits(row + 1, column, text))
            {
                _canvas.Put(row, column, "│");
                Put(row + 1, column, text);
                used = 2;
            }
            else
            {
                return null;
            }
        }

        return used;
    }

    /// <summary>The first column of a label in the middle over or under a column.</summary>
    public static int Start(int column, string text) => column - (text.Length / 2);

    private bool Fits(int row, int column, string text) =>
        _canvas.IsFree(row, Start(column, text) - 1, Start(column, text) + text.Length);

    private void Put(int row, int column, string text) => _canvas.Put(row, Start(column, text), text);
}
