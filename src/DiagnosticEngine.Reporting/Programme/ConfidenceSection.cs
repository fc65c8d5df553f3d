using System.Globalization;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Reporting.Documents.Charts;

namespace DiagnosticEngine.Reporting.Programme;

/// <summary>Confidence of all pupils: within a lesson and across lessons apart, with and without what stands apart.</summary>
internal static class ConfidenceSection
{
    public static IEnumerable<Section> Of(CohortReport report)
    {
        ConfidenceTable table = report.Confidence;
        if (table.With is { } with)
        {
            yield return new("Confidence within a lesson", [.. Within(report, table, with)]);
            yield return new("Confidence across lessons", [.. Across(table)]);
        }
    }

    private static IEnumerable<Block> Within(CohortReport report, ConfidenceTable table, ConfidenceSummary with)
    {
        yield return new Paragraph(string.Create(
            CultureInfo.InvariantCulture,
            $"{with.Pupils} of {Words.Number(report.Pupils, "pupil", "pupils")} said, from 0 to 10, how confident they were at the start and at the end of a lesson. Each line is the mean over a pupil's lessons. This is the change within a lesson, not from before the programme to after it."));
        yield return new Grid("Confidence at the start and end of a lesson", ["lessons", "start", "end", "change"],
            [new("Pupils", [.. table.WithinLessons.Select(r => new GridRow(r.PupilId, [r.Lessons?.ToString(CultureInfo.InvariantCulture) ?? "–", One(r.Start), One(r.End), Figures.Signed(r.Change, 1)]))])]);
        yield return new ChangeChart("Confidence, mean start and end of a lesson", ChartScale.Confidence, "start", "end",
            [new("Pupils", ChartMark.Round, [.. table.WithinLessons.Select(r => new ChangeRow(r.PupilId, r.Start, r.End))])])
        {
            HasTableBeside = true,
        };
        yield return new Grid("Means of the change within a lesson", ["n", "start", "end", "mean change", "median", "deviation", "rose"],
        [
            new($"Rule: {OutlierBounds.Name(table.Rule)}",
                [Summary("Everybody", with), .. table.Without is { } without ? [Summary("Without what stands apart", without)] : Array.Empty<GridRow>()]),
        ]);
        yield return new Bullets(
        [
            .. table.Outliers.Count == 0
                ? ["No change stands apart by the rule, so both lines are the same."]
                : table.Outliers.Select(o => $"{o.Row.PupilId}: {o.Reason} The line stays in the table. {Words.Sentence(ConfidenceWords.Of(o.Row))}"),
            .. with.TrimmedMean is { } trimmed ? [$"Without the least and the greatest change the mean is {Figures.Signed(trimmed, 2)}."] : Array.Empty<string>(),
            .. table.WithinLessons.Where(r => r.IsSingleLesson).Select(r => r.PupilId).ToArray() is [_, ..] single
                ? [single.Length == table.WithinLessons.Count ? "Every line rests on one lesson (n = 1)." : $"These lines rest on one lesson (n = 1): {Words.And(single)}."]
                : Array.Empty<string>(),
        ]);
    }

    private static IEnumerable<Block> Across(ConfidenceTable table)
    {
        if (table.AcrossLessons.Count == 0)
        {
            yield return new Paragraph("Nobody said how confident they were at the start of two lessons or more, so there is no trend across lessons.");
            yield break;
        }

        yield return new Paragraph("How the answer at the start of a lesson went from a pupil's first lesson to the last. The slope is that of the line of least squares, in points a lesson.");
        yield return new Grid("Confidence at the start of lessons", ["lessons", "first", "last", "change", "a lesson"],
            [new("Pupils", [.. table.AcrossLessons.Select(t => new GridRow(t.PupilId,
            [
                t.Lessons.ToString(CultureInfo.InvariantCulture), One(t.First), One(t.Last), Figures.Signed(t.Change, 1), Figures.Signed(t.PerLesson, 2),
            ]))])]);
        yield return new ChangeChart("Confidence at the start of the first and of the last lesson", ChartScale.Confidence, "first", "last",
            [new("Pupils", ChartMark.Square, [.. table.AcrossLessons.Select(t => new ChangeRow(t.PupilId, t.First, t.Last))])])
        {
            HasTableBeside = true,
        };
    }

    private static GridRow Summary(string name, ConfidenceSummary summary) => new(name,
    [
        summary.Pupils.ToString(CultureInfo.InvariantCulture), Figures.Text(summary.StartMean, 2), Figures.Text(summary.EndMean, 2), Figures.Signed(summary.ChangeMean, 2),
        Figures.Signed(summary.ChangeMedian, 2), summary.ChangeDeviation is { } deviation ? Figures.Text(deviation, 2) : "–",
        string.Create(CultureInfo.InvariantCulture, $"{summary.Rose} of {summary.Pupils}"),
    ]);

    private static string One(Rational value) => Figures.Text(value, 1);
}
