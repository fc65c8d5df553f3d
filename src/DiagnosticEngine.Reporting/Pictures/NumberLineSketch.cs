using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Draws a number line on a scale: jumps above, numbers below, and under them the points' labels.</summary>
internal sealed class NumberLineSketch
{
    private const int Axis = 0;

    private readonly NumberLine _line;
    private readonly Scale _scale;
    private readonly Canvas _canvas = new();

    public NumberLineSketch(NumberLine line, Scale scale)
    {
        _line = line;
        _scale = scale;
    }

    /// <summary>The lines; null where labels would run into each other.</summary>
    public IReadOnlyList<string>? Draw()
    {
        DrawAxis();
        LabelRows rows = new(_canvas);
        int? numbers = rows.Place(Axis + 1, At(_line.Labels));
        LinePoint[] named = [.. _line.Points.Where(p => p.Label.Length > 0)];
        if (numbers is null || !new JumpSketch(_canvas, Axis, _scale).Draw(_line.Jumps))
        {
            return null;
        }

        int pointers = Axis + 1 + numbers.Value;
        foreach (LinePoint point in named)
        {
            _canvas.Put(pointers, _scale.Column(point.At), "▲");
        }

        return rows.Place(pointers + 1, At(named)) is null ? null : _canvas.Lines();
    }

    private (int Column, string Text)[] At(IEnumerable<LinePoint> points) => [.. points.Select(p => (_scale.Column(p.At), p.Label))];

    private void DrawAxis()
    {
        _canvas.Put(Axis, 0, new string('─', _scale.Width + 1));
        foreach (LinePoint label in _line.Labels)
        {
            _canvas.Put(Axis, _scale.Column(label.At), "┬");
        }

        foreach (Rational mark in _line.Marks)
        {
            int column = _scale.Column(mark);
            _canvas.Put(Axis, column, column == 0 ? "├" : column == _scale.Width ? "┤" : "┼");
        }

        foreach (LinePoint point in _line.Points)
        {
            _canvas.Put(Axis, _scale.Column(point.At), "●");
        }
    }
}
