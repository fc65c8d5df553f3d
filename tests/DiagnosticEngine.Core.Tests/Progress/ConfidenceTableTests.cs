using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Core.Tests.Progress;

/// <summary>The published table of confidence, every figure again, and the rules behind it.</summary>
public sealed class ConfidenceTableTests
{
    private static readonly string[] s_unkind = ["worse", "fail", "poor", "bad", "disappoint", "drop", "declin", "only if", "should", "behind", "weak", "low confidence", "problem"];

    private static readonly ConfidenceRow[] s_rows = [.. Programme.Rows("confidence.csv").Select(r => new ConfidenceRow
    {
        PupilId = r["pupil"],
        Lessons = r["lessons"].Length == 0 ? null : int.Parse(r["lessons"], System.Globalization.CultureInfo.InvariantCulture),
        Start = Programme.Exact(r["start"]),
        End = Programme.Exact(r["end"]),
    })];

    private static readonly ConfidenceTable s_table = ConfidenceTable.OfRows(s_rows);

    [Fact]
    public void OfRows_TwelvePupils_AllDifferencesHold() =>
        Assert.Equal(Programme.Rows("confidence.csv").Select(r => r["change"]), s_table.WithinLessons.Select(r => Figures.Signed(r.Change, 1)));

    [Fact]
    [Trait("Requirement", "V3")]
    public void OfRows_WithAndWithoutL_GivesBothMeans()
    {
        ConfidenceSummary with = s_table.With!;
        ConfidenceSummary without = s_table.Without!;
        Assert.Equal((12, 11), (with.Pupils, without.Pupils));
        Assert.Equal(("+1.54", "+2.14"), (Figures.Signed(with.ChangeMean, 2), Figures.Signed(without.ChangeMean, 2)));
        Assert.Equal(("+1.542", "+2.136"), (Figures.Signed(with.ChangeMean, 3), Figures.Signed(without.ChangeMean, 3)));
        Assert.Equal((new Rational(185, 120), new Rational(235, 110)), (with.ChangeMean, without.ChangeMean));
        Assert.Equal((2, 2), (with.ChangeMedian, without.ChangeMedian));
        Assert.Equal(("3.95", "5.49"), (Figures.Text(with.StartMean, 2), Figures.Text(with.EndMean, 2)));
        Assert.Equal(("3.85", "5.99"), (Figures.Text(without.StartMean, 2), Figures.Text(without.EndMean, 2)));
        Assert.Equal(("2.34", "1.17"), (Figures.Text(with.ChangeDeviation!.Value, 2), Figures.Text(without.ChangeDeviation!.Value, 2)));
        Assert.Equal("+1.87", Figures.Signed(with.TrimmedMean!.Value, 2));
        Assert.Equal((11, "92"), (with.Rose, Figures.Text(with.ShareRose * 100, 0)));
        Assert.Equal("35", Figures.Text(new Rational(12 * 100, 34), 0));
    }

    [Fact]
    [Trait("Requirement", "V3")]
    public void OfRows_Outlier_StaysInTheTableWithItsReason()
    {
        ConfidenceOutlier outlier = Assert.Single(s_table.Outliers);
        Assert.Equal("L", outlier.Row.PupilId);
        Assert.True(outlier.Row.IsSingleLesson);
        Assert.Contains("n = 1 lesson", outlier.Reason, StringComparison.Ordinal);
        Assert.Contains("quartile fences", outlier.Reason, StringComparison.Ordinal);
        Assert.Contains(outlier.Row, s_table.WithinLessons);
        Assert.Equal(12, s_table.WithinLessons.Count);
    }

    [Fact]
    [Trait("Requirement", "V3")]
    public void Fences_TwelvePupils_LeaveLOutAndCJustIn()
    {
        Rational[] changes = [.. s_rows.Select(r => r.Change)];
        (Rational low, Rational high) = OutlierBounds.Fences(changes)!.Value;
        Assert.Equal(("-1.3", "4.9"), (Figures.Text(low, 1), Figures.Text(high, 1)));
        Assert.True(Programme.Exact("4.8") < high && Programme.Exact("-5.0") < low);
        Assert.Equal("-4.7", Figures.Text(OutlierBounds.RobustScore(-5, changes)!.Value, 1));
        Assert.Equal(["L"], ConfidenceTable.OfRows(s_rows, OutlierRule.RobustScore).Outliers.Select(o => o.Row.PupilId));
    }

    [Fact]
    [Trait("Requirement", "V3")]
    public void OfRows_NoRule_SetsNothingAside()
    {
        ConfidenceTable table = ConfidenceTable.OfRows(s_rows, OutlierRule.None);
        Assert.Empty(table.Outliers);
        Assert.Equal(table.With, table.Without);
    }

    [Fact]
    [Trait("Requirement", "V1")]
    public void Of_Lessons_GivesMeansOfStartsAndEndsAndTheirNumber()
    {
        ConfidenceRow row = ConfidenceRow.Of([Lesson("P", 1, 30, 60), Lesson("P", 8, 45, 50), Lesson("P", 15, 20, null), Lesson("P", 22, 35, 61)])!;
        Assert.Equal((3, new Rational(110, 30), new Rational(171, 30)), (row.Lessons, row.Start, row.End));
        Assert.Null(ConfidenceRow.Of([Lesson("P", 1, 30, null)]));
        Assert.Throws<ArgumentException>(() => ConfidenceRow.Of([Lesson("P", 1, 30, 101)]));
        Assert.Throws<ArgumentException>(() => ConfidenceRow.Of([Lesson("P", 1, -1, 10)]));
        Assert.Throws<ArgumentException>(() => ConfidenceRow.Of([Lesson("P", 1, 30, 40), Lesson("Q", 1, 30, 40)]));
    }

    [Fact]
    [Trait("Requirement", "V2")]
    public void Of_Lessons_KeepsWithinAndAcrossApart()
    {
        // Every lesson lifts by 2; from lesson to lesson the start falls by 1.
        ConfidenceTable table = ConfidenceTable.Of([Lesson("P", 15, 30, 50), Lesson("P", 1, 50, 70), Lesson("P", 8, 40, 60), Lesson("Q", 1, 20, 10)]);
        Assert.Equal([2, -1], table.WithinLessons.Select(r => r.Change));
        ConfidenceTrend trend = Assert.Single(table.AcrossLessons);
        Assert.Equal((3, -2, -1), (trend.Lessons, trend.Change, trend.PerLesson));
        Assert.Equal((new DateOnly(2025, 1, 1), new DateOnly(2025, 1, 15)), (trend.FirstDate, trend.LastDate));
        Assert.Empty(s_table.AcrossLessons);
    }

    [Fact]
    [Trait("Requirement", "V7")]
    public void Of_AnyChange_NeverShames()
    {
        foreach (ConfidenceRow row in s_rows.Concat(s_rows.Select(r => r with { Start = r.End, End = r.Start })).Append(s_rows[0] with { End = s_rows[0].Start }))
        {
            string words = ConfidenceWords.Of(row);
            Assert.All(s_unkind, bad => Assert.DoesNotContain(bad, words, StringComparison.OrdinalIgnoreCase));
        }

        Assert.Contains("lower by 5.0", ConfidenceWords.Of(s_rows[^1]), StringComparison.Ordinal);
        Assert.Contains("one lesson only", ConfidenceWords.Of(s_rows[^1]), StringComparison.Ordinal);
        Assert.Contains(-5, s_table.WithinLessons.Select(r => r.Change));
    }

    [Fact]
    public void OfRows_Nobody_HasNoFigures()
    {
        ConfidenceTable table = ConfidenceTable.OfRows([]);
        Assert.Null(table.With);
        Assert.Null(table.Without);
        Assert.Throws<ArgumentException>(() => ConfidenceTable.OfRows([s_rows[0], s_rows[0]]));
    }

    private static LessonConfidence Lesson(string pupil, int day, int? start, int? end) =>
        new() { PupilId = pupil, Date = new(2025, 1, day), StartTenths = start, EndTenths = end };
}
