using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Core.Tests.Progress;

/// <summary>The three cases of the published programme, every figure again.</summary>
public sealed class CaseTests
{
    public static IEnumerable<object[]> Areas => Programme.Rows("case-levels.csv").Select(r => new object[] { r["pupil"], r["area"] });

    public static IEnumerable<object[]> Rates =>
        Programme.Rows("case-rates.csv").Select(r => new object[] { r["pupil"], r["area"], r["weeks"], r["perYear"] });

    [Theory]
    [MemberData(nameof(Areas))]
    [Trait("Requirement", "D1")]
    public void Between_Case_GivesGainAndDifferenceFromTheYearGroup(string pupil, string area)
    {
        Dictionary<string, string> facts = Programme.Row("case-levels.csv", ("pupil", pupil), ("area", area));
        SchoolYearPoint point = Point(pupil);
        (LevelRecord before, LevelRecord after) = Programme.Case(pupil);
        LevelChange change = LevelProgress.Between(before, after, new() { PointBefore = point, PointAfter = point }).Find(LevelKind.Area, area)!;
        Assert.Equal(facts["gain"], Figures.Signed(Figures.OfTenths(change.GainTenths), 1));
        Assert.Equal(facts["differenceStart"], Figures.Signed(Figures.OfTenths(change.DifferenceBefore!.FixedTenths!.Value), 1));
        Assert.Equal(facts["differenceEnd"], Figures.Signed(Figures.OfTenths(change.DifferenceAfter!.FixedTenths!.Value), 1));
    }

    [Theory]
    [MemberData(nameof(Rates))]
    [Trait("Requirement", "D5")]
    [Trait("Requirement", "D6")]
    [Trait("Requirement", "D7")]
    public void Between_Case_GivesRateBandAndWordsOnItsBasis(string pupil, string area, string weeks, string perYear)
    {
        Dictionary<string, string> facts = Programme.Row("case-rates.csv", ("pupil", pupil), ("area", area), ("weeks", weeks), ("perYear", perYear));
        (LevelRecord before, LevelRecord after) = Programme.Case(pupil);
        LevelProgress progress = LevelProgress.Between(before, after, new() { WeeksTaught = Programme.Exact(weeks) });
        ProgressRate rate = progress.Find(LevelKind.Area, area)!.Rates.Single(r => r.Basis.PerYear == (int)Programme.Exact(perYear).Numerator);
        Assert.Equal(facts["rate"], Figures.Text(rate.Rate, 2));
        Assert.Equal(facts["low"], Figures.Text(rate.Low, 2));
        Assert.Equal(facts["high"], Figures.Text(rate.High, 2));
        Assert.Equal(facts["words"], rate.Words);
    }

    [Fact]
    [Trait("Requirement", "D6")]
    public void Between_CaseC_IsNotCalledFaster()
    {
        (LevelRecord before, LevelRecord after) = Programme.Case("C");
        LevelProgress progress = LevelProgress.Between(before, after, new()
        {
            WeeksTaught = 14,
            LessonsAttended = 28,
            Bases = [RateBasis.YearOf52Weeks, RateBasis.SchoolYearOf39Weeks, RateBasis.CalendarYear, RateBasis.Lessons(78)],
        });
        ProgressRate[] rates = [.. progress.Changes.SelectMany(c => c.Rates)];
        Assert.Equal(8, rates.Length);
        Assert.All(rates, r => Assert.DoesNotContain("faster", r.Words, StringComparison.Ordinal));
        Assert.All(rates, r => Assert.True(r.Rate < new Rational(2, 5)));
    }

    [Theory]
    [InlineData("C", 132, "18.9", -233)]
    [InlineData("N", 62, "8.9", 62)]
    [InlineData("A", 77, "11.0", 77)]
    public void Between_CaseDates_GiveTheDays(string pupil, int days, string weeks, int daysAsPrinted)
    {
        (LevelRecord before, LevelRecord after) = Programme.Case(pupil);
        DateOnly printed = Programme.Day(Programme.Row("cases.csv", ("pupil", pupil))["baselinePrinted"]);
        TeachingTime time = LevelProgress.Between(before, after).Time;
        Assert.Equal(days, time.CalendarDays);
        Assert.Equal(weeks, Figures.Text(new(time.CalendarDays, 7), 1));
        Assert.Equal(daysAsPrinted, after.Date.DayNumber - printed.DayNumber);
        Assert.Equal(daysAsPrinted < 0, ComparisonCheck.Of(before with { Date = printed }, after).Count > 0);
    }

    [Theory]
    [InlineData("14", "0.27")]
    [InlineData("14", "0.269")]
    [InlineData("7", "0.13")]
    [InlineData("7", "0.135")]
    [InlineData("7.8", "0.15")]
    public void YearsOn_52Weeks_IsTheTimeOfTheStudy(string weeks, string printed)
    {
        Rational years = new TeachingTime { CalendarDays = 0, WeeksTaught = Programme.Exact(weeks) }.YearsOn(RateBasis.YearOf52Weeks)!.Value;
        int places = printed.Length - 2;

        // The study cuts 7/52 = 0.1346 off after two places and rounds 14/52 = 0.2692 up.
        Assert.True(Rational.Abs(years - Programme.Exact(printed)) < new Rational(1, System.Numerics.BigInteger.Pow(10, places)));
    }

    [Theory]
    [Trait("Requirement", "D2")]
    [InlineData(52, "0.17")]
    [InlineData(39, "0.26")]
    public void Between_CaseC_FixedGapNarrowsWhileTheMovingOneWidens(int weeksInYear, string widens)
    {
        SchoolYearPoint start = new() { YearGroup = 7, WeeksGone = 10, WeeksInYear = weeksInYear };
        (LevelRecord before, LevelRecord after) = Programme.Case("C");
        LevelChange change = LevelProgress.Between(before, after, new() { PointBefore = start, PointAfter = start.Later(14) }).Find(LevelKind.Area, "number")!;
        Assert.Equal(1, change.DifferenceAfter!.FixedTenths - change.DifferenceBefore!.FixedTenths);
        Assert.Equal("-" + widens, Figures.Signed(change.DifferenceAfter.Moving!.Value - change.DifferenceBefore.Moving!.Value, 2));
    }

    [Fact]
    [Trait("Requirement", "D2")]
    public void OnDay_CaseCInNovember_IsExpectedAtSixPointTwo()
    {
        SchoolYearPoint point = SchoolYearPoint.OnDay(7, new(2024, 9, 1), Programme.Case("C").Before.Date);
        Assert.Equal("6.2", Figures.Text(point.Expected, 1));
        LevelDifference difference = LevelDifference.Of(23, point, 6);
        Assert.Equal("-3.9", Figures.Signed(difference.Moving!.Value, 1));
        Assert.Equal(-47, difference.FixedTenths);
        Assert.Equal("7.2", Figures.Text((point with { ExpectedAtStart = 7 }).Expected, 1));
    }

    [Fact]
    [Trait("Requirement", "D9")]
    public void OwnRate_CaseC_IsTheSameBeforeAndDuring()
    {
        SchoolYearPoint point = SchoolYearPoint.OnDay(7, new(2024, 9, 1), Programme.Case("C").Before.Date);
        Assert.Equal("6.2", Figures.Text(point.YearsInSchool, 1));
        Assert.Equal("0.37", Figures.Text(point.OwnRate(new(23, 10))!.Value, 2));
        Assert.Equal("0.37", Figures.Text(ProgressRate.Of(1, new() { CalendarDays = 132, WeeksTaught = 14 }, RateBasis.YearOf52Weeks)!.Rate, 2));
        Assert.Null(new SchoolYearPoint { YearGroup = 1, WeeksGone = 0 }.OwnRate(0));
    }

    [Theory]
    [Trait("Requirement", "L4")]
    [Trait("Requirement", "I3")]
    [InlineData(1, "0.058", "0.1")]
    [InlineData(2, "0.116", "0.1")]
    [InlineData(3, "0.174", "0.2")]
    public void Of_NumberAlone_AllAreasGainIsSpill(int gainTenths, string exact, string printed)
    {
        string[] strands = [.. Enumerable.Range(1, 19).Select(i => $"s{i}")];
        LevelRecord before = Programme.Record("P", new(2024, 11, 13), [.. strands.Select(s => Programme.Strand(s, 20))]);
        LevelRecord after = Programme.Record("P", new(2025, 3, 25), [.. strands.Select((s, i) => Programme.Strand(s, i < 11 ? 20 + gainTenths : 20))]);
        TaughtTopics taught = new() { StrandIds = strands[..11] };
        GainSplit split = GainSplit.Of(before, after, strands, taught)!;
        Assert.Equal(exact, Figures.Text(split.Gain, 3));
        Assert.Equal(printed, Figures.Text(split.Gain, 1));
        Assert.True(split.IsSpillOnly);
        Assert.Equal(new Rational(gainTenths, 10), GainSplit.Of(before, after, strands[..11], taught)!.Gain);
        Assert.False(GainSplit.Of(before, after, strands[..11], taught)!.IsSpillOnly);
    }

    [Fact]
    public void StudyFlags_ImpliedLevels_HoldAsRecomputed()
    {
        // Equal strands, 11 of Number and 7 to 9 others: what the others must average for both printed averages to hold.
        static string Others(int allTenths, int numberTenths, int others) => Figures.Text(new(((11 + others) * allTenths) - (11 * numberTenths), 10 * others), 1);
        Assert.Equal(("0.5", "0.7"), (Others(16, 23, 7), Others(16, 23, 9)));
        Assert.Equal(("0.3", "0.7"), (Others(19, 29, 7), Others(19, 29, 9)));

        // The listed jumps of strands, spread over 11 of them, and what N's gain of 0.2 (0.1 to 0.3) needs.
        Assert.Equal("0.33", Figures.Text(new Rational(8 + 18 + 10, 10) / 11, 2));
        Assert.Equal("0.15", Figures.Text(new Rational(16, 10) / 11, 2));
        Assert.Equal(("1.1", "3.3"), (Figures.Text(new Rational(1, 10) * 11, 1), Figures.Text(new Rational(3, 10) * 11, 1)));
    }

    private static SchoolYearPoint Point(string pupil) =>
        new() { YearGroup = int.Parse(Programme.Row("cases.csv", ("pupil", pupil))["year"], System.Globalization.CultureInfo.InvariantCulture), WeeksGone = 0 };
}
