using System.Globalization;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Documents.Charts;

/// <summary>Draws a before-and-after chart: a line of words, then a line of marks, for one row after another, with the scale below.</summary>
internal sealed class ChangeDrawing
{
    private const int RowsOfAPicture = 10;
    private const int Margin = 14;
    private const int LineHeight = 18;
    private const int TrackHeight = 22;
    private const int Radius = 6;

    private readonly ChangeChart _chart;
    private readonly SvgPicture _picture = new();
    private Rational _y = 0;

    private ChangeDrawing(ChangeChart chart) => _chart = chart;

    public static IReadOnlyList<string> Of(ChangeChart chart, string label)
    {
        List<string> pictures = [];
        List<(ChangeGroup Group, ChangeRow Row)> rows = [.. chart.Groups.SelectMany(g => g.Rows.Select(r => (g, r)))];
        foreach ((ChangeGroup Group, ChangeRow Row)[] some in rows.Chunk(RowsOfAPicture))
        {
            pictures.Add(new ChangeDrawing(chart).Draw(some, pictures.Count == 0 ? label : null));
        }

        return pictures;
    }

    private string Draw((ChangeGroup Group, ChangeRow Row)[] rows, string? label)
    {
        Legend([.. rows.Select(r => r.Group.Mark).Distinct().Order()], rows.Any(r => r.Row.To is not null));
        ChangeGroup? group = null;
        List<(Rational From, Rational To)> guides = [];
        foreach ((ChangeGroup of, ChangeRow row) in rows)
        {
            if (!ReferenceEquals(of, group))
            {
                group = of;
                _y += LineHeight / 2;
                Words(of.Title, SvgPicture.LettersOn(SvgPicture.Width), isStrong: true);
            }

            Row(row, of.Mark);
            guides.Add((_y - TrackHeight, _y));
        }

        foreach (int tick in _chart.Scale.Ticks)
        {
            Rational x = X(tick);
            foreach ((Rational from, Rational to) in guides)
            {
                _picture.Guide(x, from, x, to);
            }

            _picture.Text(x, _y + 16, tick.ToString(CultureInfo.InvariantCulture), "middle");
        }

        return _picture.Finish(_y + 22, label);
    }

    private void Legend(ChartMark[] marks, bool hasAfter)
    {
        _y += LineHeight;
        Rational x = Margin;
        foreach ((string word, bool isFilled) in new[] { (_chart.FromWord, false), (_chart.ToWord, true) }.Take(hasAfter ? 2 : 1))
        {
            foreach (ChartMark mark in marks)
            {
                _picture.Mark(x, _y - 5, mark, isFilled, Radius);
                x += 18;
            }

            _picture.Text(x - 6, _y, word);
            x += (8 * word.Length) + Margin;
        }
    }

    private void Row(ChangeRow row, ChartMark mark)
    {
        string figures = row.To is { } shown ? $"{_chart.Scale.Text(row.From)} → {_chart.Scale.Text(shown)}" : _chart.Scale.Text(row.From);
        _picture.Text(SvgPicture.Width, _y + LineHeight, figures, "end");
        Words(row.Name, SvgPicture.LettersOn(SvgPicture.Width) - figures.Length - 1, isStrong: false);
        Rational y = _y + (TrackHeight / 2);
        Rational from = X(row.From);
        _picture.Guide(X(_chart.Scale.Low), y, X(_chart.Scale.High), y);
        if (row.To is { } after)
        {
            Rational to = X(after);
            int way = (to - from).Sign;
            if (Rational.Abs(to - from) > Radius)
            {
                _picture.Way(from + (way * (Radius + 1)), y, to, y, mark);
            }

            // Within the open mark where the two are nearly the same, so that both stay to be seen.
            _picture.Mark(to, y, mark, isFilled: true, Rational.Abs(to - from) > Radius ? Radius + 1 : Radius / 2);
        }

        _picture.Mark(from, y, mark, isFilled: false, Radius);
        _y += TrackHeight;
    }

    private void Words(string text, int letters, bool isStrong)
    {
        foreach (string line in Wrapping.Wrap(CleanText.Line(text), letters))
        {
            _y += LineHeight;
            _picture.Text(0, _y, line, isStrong: isStrong);
        }

        _y += 2;
    }

    private Rational X(Rational value) => Margin + (_chart.Scale.ShareOf(value) * (SvgPicture.Width - (2 * Margin)));
}
