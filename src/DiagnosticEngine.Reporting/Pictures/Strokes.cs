namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Lines that run along and down and join where they meet.</summary>
/// <remarks>Not safe to share between threads.</remarks>
internal sealed class Strokes
{
    // By the ends that a place has: 1 to the left, 2 to the right, 4 up, 8 down.
    private const string Characters = " ╴╶─╵╯╰┴╷╮╭┬│┤├┼";

    private readonly Dictionary<(int Row, int Column), int> _ends = [];

    /// <summary>A line along a row, between two different columns in either order.</summary>
    public void Along(int row, int from, int to)
    {
        for (int column = Math.Min(from, to); column < Math.Max(from, to); column++)
        {
            Add(row, column, 2);
            Add(row, column + 1, 1);
        }
    }

    /// <summary>A line down a column, from the middle of one row to the middle of a lower one.</summary>
    public void Down(int column, int from, int to)
    {
        for (int row = from; row < to; row++)
        {
            Add(row, column, 8);
            Add(row + 1, column, 4);
        }
    }

    public void DrawOn(Canvas canvas)
    {
        foreach (((int row, int column), int ends) in _ends)
        {
            canvas.Put(row, column, Characters[ends].ToString());
        }
    }

    private void Add(int row, int column, int end) => _ends[(row, column)] = _ends.GetValueOrDefault((row, column)) | end;
}
