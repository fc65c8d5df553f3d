using System.Globalization;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Core.Tests.Progress;

/// <summary>The published table by year group, every figure again.</summary>
public sealed class CohortTableTests
{
    private static readonly CohortTable s_table = CohortTable.OfRows(Programme.Rows("year-groups.csv").Select(r => CohortRow.OfSums(
        int.Parse(r["year"], CultureInfo.InvariantCulture),
        int.Parse(r["pupils"], CultureInfo.InvariantCulture),
        Programme.Exact(r["weeksLow"]),
        Programme.Exact(r["weeksHigh"]),
        Programme.Exact(r["startSum"]),
        Programme.Exact(r["endSum"]))));

    public static IEnumerable<object[]> Years => Programme.Rows("year-groups.csv").Select(r => new object[] { r["year"] });

    public static IEnumerable<object[]> Claims => Programme.Rows("months.csv").Select(r => new object[] { r["row"] });

    [Theory]
    [MemberData(nameof(Years))]
    [Trait("Requirement", "I2")]
    [Trait("Requirement", "L9")]
    public void OfRows_YearGroup_GivesMeansAndGainToThreePlaces(string year)
    {
        Dictionary<string, string> facts = Programme.Row("year-groups.csv", ("year", year));
        CohortRow row = Row(year);
        Assert.Equal(facts["startMean"], Figures.Text(row.StartMean, CohortRow.Places));
        Assert.Equal(facts["endMean"], Figures.Text(row.EndMean, CohortRow.Places));
        Assert.Equal(facts["gain"], Figures.Text(row.Gain, CohortRow.Places));
        Assert.Equal(facts["gainPrinted"], Figures.Text(row.GainOfPrintedMeans, CohortRow.Places));
        Assert.Equal(facts["gain"] != facts["gainPrinted"], row.PrintedMeansDiffer);
    }

    [Theory]
    [MemberData(nameof(Years))]
    [Trait("Requirement", "D5")]
    public void OfRows_YearGroup_GivesRatesOnBothBases(string year)
    {
        Dictionary<string, string> facts = Programme.Row("year-groups.csv", ("year", year));
        CohortRow row = Row(year);
        Assert.Equal(facts["rate52Low"], Figures.Text(row.RateLow(52)!.Value, 2));
        Assert.Equal(facts["rate52High"], Figures.Text(row.RateHigh(52)!.Value, 2));
        Assert.Equal(facts["rate39Low"], Figures.Text(row.RateLow(39)!.Value, 2));
        Assert.Equal(facts["rate39High"], Figures.Text(row.RateHigh(39)!.Value, 2));
    }

    [Fact]
    [Trait("Requirement", "I2")]
    public void OfRows_Year8_GainsPoint389AndNot388()
    {
        CohortRow eight = Row("8");
        Assert.Equal(new Rational(7, 18), eight.Gain);
        Assert.Equal("+0.389", Figures.Signed(eight.Gain, 3));
        Assert.Equal("0.3889", Figures.Text(eight.Gain, 4));
        Assert.True(eight.PrintedMeansDiffer);
        Assert.Equal(("0.4952", "0.2750"), (Figures.Text(Row("7").Gain, 4), Figures.Text(Row("9").Gain, 4)));
    }

    [Fact]
    [Trait("Requirement", "I2")]
    public void OfRows_AllPupils_AreWeighedAlike()
    {
        CohortRow all = s_table.All!;
        Assert.Equal(34, all.Pupils);
        Assert.Equal("3.579", Figures.Text(all.EndMean, 3));
        Assert.Equal("0.441", Figures.Text(all.Gain, 3));

        // 106.7 / 34 = 3.1382; weighing the printed means instead, each rounded already, gives 3.1386 and so 3.139.
        Assert.Equal("3.138", Figures.Text(all.StartMean, 3));
        Rational ofPrinted = Figures.Mean([.. s_table.Rows.SelectMany(r => Enumerable.Repeat(Figures.Round(r.StartMean, 3), r.Pupils))])!.Value;
        Assert.Equal("3.139", Figures.Text(ofPrinted, 3));
        Rational endOfPrinted = Figures.Mean([.. s_table.Rows.SelectMany(r => Enumerable.Repeat(Figures.Round(r.EndMean, 3), r.Pupils))])!.Value;
        Assert.Equal(("3.579", "0.441"), (Figures.Text(endOfPrinted, 3), Figures.Text(endOfPrinted - ofPrinted, 3)));
    }

    [Fact]
    public void OfRows_Sums_AreTheOnlyOnesOfOnePlaceLevels()
    {
        foreach (Dictionary<string, string> facts in Programme.Rows("year-groups.csv"))
        {
            int pupils = int.Parse(facts["pupils"], CultureInfo.InvariantCulture);
            foreach ((string mean, string sum) in new[] { (facts["startMean"], facts["startSum"]), (facts["endMean"], facts["endSum"]) })
            {
                IEnumerable<int> fits = Enumerable.Range(0, 70 * pupils).Where(t => Figures.Text(new(t, 10 * pupils), 3) == mean);
                Assert.Equal([Programme.Tenths(sum)], fits);
            }
        }
    }

    [Fact]
    public void OfRows_GainAndRate_RankTheYearsDifferently()
    {
        Assert.Equal(7, s_table.Rows.MaxBy(r => r.Gain)!.YearGroup);
        Assert.Equal(8, s_table.Rows.MaxBy(r => r.RateLow(52)!.Value)!.YearGroup);
        Assert.Equal(8, s_table.Rows.MaxBy(r => r.RateHigh(39)!.Value)!.YearGroup);
    }

    [Theory]
    [MemberData(nameof(Claims))]
    [Trait("Requirement", "D8")]
    public void Of_ClaimInMonths_GivesBothFactorsAndTheOneImplied(string claim)
    {
        Dictionary<string, string> facts = Programme.Row("months.csv", ("row", claim));
        Rational gain = Programme.Exact(facts["gain"]);
        Assert.Equal(facts["by12"], Figures.Text(Months.Of(gain, MonthsFactor.AgeMonths)!.Value, 2));
        Assert.Equal(facts["by10"], Figures.Text(Months.Of(gain, MonthsFactor.SchoolMonths)!.Value, 2));
        Assert.Equal(facts["impliedFactor"], Figures.Text(Months.ImpliedFactor(Programme.Exact(facts["monthsClaimed"]), gain)!.Value, 1));
    }

    [Fact]
    [Trait("Requirement", "D8")]
    public void ImpliedFactor_Claims_AreFourDifferentOnes() =>
        Assert.Equal(4, Programme.Rows("months.csv").Select(r => Figures.Text(Months.ImpliedFactor(Programme.Exact(r["monthsClaimed"]), Programme.Exact(r["gain"]))!.Value, 1)).Distinct().Count());

    [Theory]
    [InlineData(14, "3.23")]
    [InlineData(7, "1.62")]
    [InlineData(8, "1.85")]
    public void OfWeeks_Weeks_AreCalendarMonths(int weeks, string months) => Assert.Equal(months, Figures.Text(Months.OfWeeks(weeks), 2));

    [Fact]
    [Trait("Requirement", "I2")]
    public void Of_Members_AgreesWithTheSumsAndSaysWhoFell() => Law.ForAll(200, random =>
    {
        CohortMember[] members = [.. Enumerable.Range(0, 1 + (int)random.NextBelow(30)).Select(i => new CohortMember
        {
            PupilId = $"p{i}",
            YearGroup = 7 + (int)random.NextBelow(3),
            Weeks = 7 + (int)random.NextBelow(8),
            Start = Figures.OfTenths((int)random.NextBelow(50)),
            End = Figures.OfTenths((int)random.NextBelow(50)),
        })];
        CohortTable table = CohortTable.Of(members);
        CohortTable ofSums = CohortTable.OfRows(table.Rows.Select(r => CohortRow.OfSums(r.YearGroup, r.Pupils, r.WeeksLow, r.WeeksHigh, r.StartSum, r.EndSum)));
        Assert.Equal(ofSums.All!.Gain, table.All!.Gain);
        Assert.Equal(members.Length, table.Rows.Sum(r => r.Pupils));
        Assert.Equal(table.All.Gain * members.Length, table.Rows.Aggregate(Rational.Zero, (sum, r) => sum + (r.Gain * r.Pupils)));
        Assert.Equal(members.Count(m => m.End < m.Start), table.All.Fell);
        Assert.True(table.All.LeastGain <= table.All.Gain && table.All.Gain <= table.All.GreatestGain);
        Assert.Null(ofSums.All.Fell);
        Assert.All(table.Rows, r => Assert.True(r.RateLow(52) <= r.RateHigh(52)));
    });

    [Fact]
    public void Of_Comparison_TakesUnroundedLevels()
    {
        LevelMark mark = new() { Kind = LevelKind.Area, Id = "number", SumTenths = 71, Count = 3 };
        LevelProgress progress = LevelProgress.Between(
            Programme.Record("P", new(2024, 11, 13), mark),
            Programme.Record("P", new(2025, 3, 25), mark with { SumTenths = 73 }),
            new() { WeeksTaught = 14 });
        CohortMember member = CohortMember.Of(progress, LevelKind.Area, "number", 7)!;
        Assert.Equal(new Rational(2, 30), member.Gain);
        Assert.Null(CohortMember.Of(progress, LevelKind.Area, "all", 7));
    }

    [Fact]
    public void Of_PupilTwice_IsRefused()
    {
        CohortMember member = new() { PupilId = "p", YearGroup = 7, Weeks = 14, Start = 2, End = 3 };
        Assert.Throws<ArgumentException>(() => CohortTable.Of([member, member]));
        Assert.Null(CohortTable.Of([]).All);
        Assert.Throws<ArgumentException>(() => CohortRow.OfSums(7, 0, 7, 8, 1, 2));
    }

    private static CohortRow Row(string year) => s_table.Rows.Single(r => r.YearGroup == int.Parse(year, CultureInfo.InvariantCulture));
}
