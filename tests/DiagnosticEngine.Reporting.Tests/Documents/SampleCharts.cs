using DiagnosticEngine.Numerics;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Reporting.Documents.Charts;

namespace DiagnosticEngine.Reporting.Tests.Documents;

/// <summary>A page with both kinds of charts.</summary>
internal static class SampleCharts
{
    public static ChangeChart Changes(string text = "") => new($"Levels before and after{text}", ChartScale.Levels(6, []), "before", "after",
    [
        new($"Taught{text}", ChartMark.Round,
        [
            new($"Fractions{text}", new(8, 10), new(14, 10)), new("Place Value", 2, 2), new("Decimals, Fractions, Percentages and Equivalence", new(21, 10), 3),
            new("Rounding", new(21, 10), new(20, 10)), new("Ratio", new(11, 10), null),
        ]),
        new($"Not taught{text}", ChartMark.Square, [new("Shape", new(19, 10), new(24, 10)), new("Time", 7, new(67, 10))]),
    ]);

    public static LessonChart Lessons()
    {
        LessonPoint[] lessons =
        [
            new(new(2025, 1, 7), 3, new(78, 10)), new(new(2025, 1, 14), 4, 4), new(new(2025, 1, 21), 5, 0), new(new(2025, 1, 28), null, 6), new(new(2025, 2, 4), new(55, 10), null),
        ];
        return new("Confidence, lesson by lesson", ChartScale.Confidence, lessons, new(8, 10)) { Note = "What the pupil said to the adult who teaches." };
    }

    public static Page Page() => new("Charts of “C” <2>", "en-GB", [new Section("Levels", [Changes()]), new Section("Confidence", [Lessons()])])
    {
        Footer = ["A level is no norm.", "Nobody was compared with anybody."],
    };

    public static ChangeChart Random(DeterministicRandom random, int rows, string text = "")
    {
        Rational Draw() => new((int)random.NextBelow(120), 10);
        return new("Levels", ChartScale.Confidence, "start", "end",
            [new($"All{text}", ChartMark.Round, [.. Enumerable.Range(0, rows).Select(i => new ChangeRow($"P{i}{text}", Draw(), random.NextBool(0.9) ? Draw() : null))])]);
    }
}
