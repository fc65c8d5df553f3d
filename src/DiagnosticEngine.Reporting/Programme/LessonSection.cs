using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Reporting.Documents.Charts;

namespace DiagnosticEngine.Reporting.Programme;

/// <summary>A pupil's confidence, lesson by lesson: within lessons and across them.</summary>
internal static class LessonSection
{
    public static Section Of(IReadOnlyList<LessonConfidence> lessons)
    {
        ConfidenceRow? within = ConfidenceRow.Of(lessons);
        ConfidenceTrend? across = ConfidenceTrend.Of(lessons);
        LessonPoint[] points = [.. lessons.Select(l => new LessonPoint(
            l.Date, l.StartTenths is { } start ? Figures.OfTenths(start) : null, l.EndTenths is { } end ? Figures.OfTenths(end) : null))];
        return new("Confidence",
        [
            Facts.Of(
                Fact.Of("Within a lesson", within is null
                    ? ""
                    : $"{Figures.Text(within.Start, 1)} at the start, {Figures.Text(within.End, 1)} at the end, mean of {Words.Number(within.Lessons!.Value, "lesson", "lessons")}: {ConfidenceWords.Of(within)}"),
                Fact.Of("Across lessons", across is null
                    ? "one lesson is no trend"
                    : $"at the start {Figures.Text(across.First, 1)} on {Words.Date(across.FirstDate)}, {Figures.Text(across.Last, 1)} on {Words.Date(across.LastDate)}; {Figures.Signed(across.PerLesson, 2)} a lesson by the line of least squares over {Words.Number(across.Lessons, "lesson", "lessons")}")),
            new LessonChart("Confidence from 0 to 10, lesson by lesson", ChartScale.Confidence, points, across?.PerLesson) { Note = ProgrammeFooter.OwnWord },
        ]);
    }
}
