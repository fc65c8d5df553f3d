using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Reporting.Documents.Charts;

/// <summary>Lesson after lesson: an open mark for the start, a filled one for the end, and the trend of the starts as a dashed line.</summary>
/// <param name="Title">What it shows, in a few words.</param>
/// <param name="Scale">What it measures in.</param>
/// <param name="Points">The lessons, in order of day.</param>
/// <param name="PerLesson">The slope of the trend, in points a lesson; null for no trend.</param>
internal sealed record LessonChart(string Title, ChartScale Scale, IReadOnlyList<LessonPoint> Points, Rational? PerLesson) : Chart(Title)
{
    private const string None = "–";

    public override bool PrintsNumbers => false;

    public override Grid Table => new(
        Title,
        ["start", "end", "change within"],
        [new(
            PerLesson is { } slope ? $"Across lessons the start changes by {Figures.Signed(slope, 2)} a lesson" : "Lesson by lesson",
            [.. Points.Select(p => new GridRow(Words.Date(p.Date), [Text(p.Start), Text(p.End), p is { Start: { } start, End: { } end } ? Scale.Signed(end - start) : None]))])]);

    public override string Spoken =>
        $"{string.Join("; ", Points.Select(p => $"{Words.Date(p.Date)} start {Text(p.Start)}, end {Text(p.End)}"))}."
        + (PerLesson is { } slope ? $" Across lessons the start changes by {Figures.Signed(slope, 2)} a lesson." : "");

    /// <summary>The trend of the starts, where each lesson with a start lies on it; empty for no trend.</summary>
    public IReadOnlyList<(int Lesson, Rational Value)> Trend
    {
        get
        {
            int[] started = [.. Points.Select((p, i) => (p, i)).Where(x => x.p.Start is not null).Select(x => x.i)];
            if (PerLesson is not { } slope || started.Length < 2)
            {
                return [];
            }

            Rational mean = Figures.Mean([.. started.Select(i => Points[i].Start!.Value)])!.Value;
            Rational middle = new(started.Length - 1, 2);
            return [.. started.Select((lesson, i) => (lesson, mean + (slope * (i - middle))))];
        }
    }

    public override IReadOnlyList<string> Draw(string label) => LessonDrawing.Of(this, label);

    private string Text(Rational? value) => value is { } known ? Scale.Text(known) : None;
}
