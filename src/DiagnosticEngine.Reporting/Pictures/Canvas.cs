namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>A sheet of characters without edges; what is written last stands.</summary>
/// <remarks>Not safe to share between threads.</remarks>
internal sealed class Canvas
{
    private readonly Dictionary<(int Row, int Column), char> _characters = [];

    public void Put(int row, int column, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            _characters[(row, column + i)] = text[i];
        }
    }

    /// <summary>Whether nothing stands in these columns of a row, both ends included.</summary>
    public bool IsFree(int row, int first, int last) =>
        Enumerable.Range(first, last - first + 1).All(column => !_characters.ContainsKey((row, column)));

    /// <summary>The lines from the first that has something to the last, moved to the left edge.</summary>
    public IReadOnlyList<string> Lines()
    {
        if (_characters.Count == 0)
        {
            return [];
        }

        int left = _characters.Keys.Min(k => k.Column);
        int top = _characters.Keys.Min(k => k.Row);
        char[][] lines = [.. Enumerable.Range(top, _characters.Keys.Max(k => k.Row) - top + 1).Select(Blank)];
        foreach (((int row, int column), char c) in _characters)
        {
            lines[row - top][column - left] = c;
        }

        return [.. lines.Select(l => new string(l).TrimEnd())];

        char[] Blank(int row)
        {
            int width = _characters.Keys.Where(k => k.Row == row).Select(k => k.Column - left + 1).DefaultIfEmpty(0).Max();
            char[] line = new char[width];
            Array.Fill(line, ' ');
            return line;
        }
    }
}
