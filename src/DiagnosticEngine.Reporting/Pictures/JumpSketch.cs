namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Draws jumps as arcs above a number line: each comes down in an arrow, wider ones pass over narrower ones.</summary>
internal sealed class JumpSketch
{
    private const int MostLevels = 3;

    private readonly Canvas _canvas;
    private readonly int _axis;
    private readonly Scale _scale;

    public JumpSketch(Canvas canvas, int axis, Scale scale)
    {
        _canvas = canvas;
        _axis = axis;
        _scale = scale;
    }

    /// <summary>False where there are too many over one another or their labels do not fit.</summary>
    public bool Draw(IReadOnlyList<LineJump> jumps)
    {
        List<(LineJump Jump, int From, int To, int Level)> placed = [];
        foreach (LineJump jump in jumps.OrderBy(j => Math.Abs(_scale.Column(j.To) - _scale.Column(j.From))))
        {
            int from = _scale.Column(jump.From);
            int to = _scale.Column(jump.To);
            int level = 1 + placed.Where(p => Overlap(p.From, p.To, from, to)).Select(p => p.Level).DefaultIfEmpty(0).Max();
            placed.Add((jump, from, to, level));
        }

        if (placed.Any(p => p.Level > MostLevels))
        {
            return false;
        }

        Strokes strokes = new();
        foreach ((_, int from, int to, int level) in placed)
        {
            strokes.Along(Row(level), from, to);
            strokes.Down(from, Row(level), _axis - 1);
            strokes.Down(to, Row(level), _axis - 1);
        }

        strokes.DrawOn(_canvas);
        foreach ((_, int from, _, _) in placed)
        {
            _canvas.Put(_axis - 1, from, "│");
        }

        foreach ((_, _, int to, _) in placed)
        {
            _canvas.Put(_axis - 1, to, "▼");
        }

        return placed.All(p => Label(p.Jump.Label, p.From, p.To, Row(p.Level) - 1));
    }

    /// <summary>The row of the arcs of a level; their labels stand on the row above.</summary>
    private int Row(int level) => _axis - (2 * level);

    private static bool Overlap(int from, int to, int otherFrom, int otherTo) =>
        Math.Max(Math.Min(from, to), Math.Min(otherFrom, otherTo)) < Math.Min(Math.Max(from, to), Math.Max(otherFrom, otherTo));

    private bool Label(string text, int from, int to, int row)
    {
        if (text.Length == 0)
        {
            return true;
        }

        int start = LabelRows.Start((from + to) / 2, text);
        if (!_canvas.IsFree(row, start - 1, start + text.Length))
        {
            return false;
        }

        _canvas.Put(row, start, text);
        return true;
    }
}
