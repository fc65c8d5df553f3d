using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Core.Tests.Progress;

public sealed class LevelProgressTests
{
    private static readonly DateOnly s_autumn = new(2024, 11, 13);
    private static readonly DateOnly s_spring = new(2025, 3, 25);

    [Fact]
    [Trait("Requirement", "B1")]
    public void Between_TwoRecords_LeavesBothAsTheyWere()
    {
        (LevelRecord before, LevelRecord after) = Programme.Case("A");
        LevelRecord copy = before with { Levels = [.. before.Levels] };
        LevelProgress progress = LevelProgress.Between(before, after);
        Assert.Same(before, progress.Before);
        Assert.Same(after, progress.After);
        Assert.Equal(copy.Levels, before.Levels);
        Assert.Equal(29, before.Find(LevelKind.Area, "number")!.Tenths);
    }

    [Fact]
    [Trait("Requirement", "L9")]
    public void Of_AreaAverage_IsHeldExactlyAndPrintedToOnePlace()
    {
        LevelMark mark = new() { Kind = LevelKind.Area, Id = "number", SumTenths = 71, Count = 3 };
        Assert.Equal(new Rational(71, 30), mark.Value);
        Assert.Equal(24, mark.Tenths);
    }

    [Fact]
    [Trait("Requirement", "L10")]
    public void Between_StrandNotAssessed_IsNotComparedAndNotZero()
    {
        LevelProgress progress = LevelProgress.Between(
            Programme.Record("P", s_autumn, Programme.Strand("rounding", null), Programme.Strand("ratio", 12)),
            Programme.Record("P", s_spring, Programme.Strand("rounding", 23), Programme.Strand("ratio", null), Programme.Strand("shape", 8)));
        Assert.Empty(progress.Changes);
        Assert.Equal(["rounding", "ratio", "shape"], progress.NotCompared.Select(m => m.Id));
    }

    [Fact]
    [Trait("Requirement", "D4")]
    public void Between_OtherMapVersion_IsRefused()
    {
        (LevelRecord before, LevelRecord after) = Programme.Case("C");
        LevelRecord other = after with { MapVersion = "map-2" };
        Assert.Equal([ComparisonRefusalReason.OtherMapVersion], ComparisonCheck.Of(before, other).Select(r => r.Reason));
        Assert.Throws<ArgumentException>(() => LevelProgress.Between(before, other));
    }

    [Fact]
    [Trait("Requirement", "D4")]
    public void Between_OtherPolicy_IsRefused()
    {
        (LevelRecord before, LevelRecord after) = Programme.Case("C");
        LevelRecord other = after with { Policy = "floor" };
        Assert.Equal([ComparisonRefusalReason.OtherPolicy], ComparisonCheck.Of(before, other).Select(r => r.Reason));
        Assert.Throws<ArgumentException>(() => LevelProgress.Between(before, other));
    }

    [Fact]
    [Trait("Requirement", "D4")]
    public void Between_MappedVersions_ComparesWhatTheMappingListsAndNoMore()
    {
        LevelMapping mapping = new()
        {
            FromMapVersion = "map-1",
            FromPolicy = "exclude",
            ToMapVersion = "map-2",
            ToPolicy = "exclude",
            Ids = new Dictionary<string, string>(StringComparer.Ordinal) { ["fraction"] = "fractions" },
        };
        LevelRecord before = Programme.Record("P", s_autumn, Programme.Strand("fraction", 12), Programme.Strand("ratio", 20));
        LevelRecord after = Programme.Record("P", s_spring, Programme.Strand("fractions", 15), Programme.Strand("ratio", 22)) with { MapVersion = "map-2" };
        LevelProgress progress = LevelProgress.Between(before, after, new() { Mapping = mapping });
        Assert.Equal(("fractions", 3), (Assert.Single(progress.Changes).Id, progress.Changes[0].GainTenths));
        Assert.Equal(["ratio"], progress.NotCompared.Select(m => m.Id));
        Assert.NotEmpty(ComparisonCheck.Of(before, after with { Policy = "floor" }, mapping));
    }

    [Fact]
    [Trait("Requirement", "D4")]
    public void Between_TwoDates_RecordsWeeksDaysAndLessons()
    {
        (LevelRecord before, LevelRecord after) = Programme.Case("C");
        TeachingTime time = LevelProgress.Between(before, after, new() { WeeksTaught = 14, LessonsAttended = 25 }).Time;
        Assert.Equal((14, 132, 25), (time.WeeksTaught, time.CalendarDays, time.LessonsAttended));
    }

    [Fact]
    public void Of_BadPairs_EachNameTheirReason()
    {
        (LevelRecord before, LevelRecord after) = Programme.Case("C");
        DateOnly printed = Programme.Day(Programme.Row("cases.csv", ("pupil", "C"))["baselinePrinted"]);
        ComparisonRefusal dates = Assert.Single(ComparisonCheck.Of(before with { Date = printed }, after));
        Assert.Equal(ComparisonRefusalReason.DatesOutOfOrder, dates.Reason);
        Assert.Contains("233 days", dates.Message, StringComparison.Ordinal);
        Assert.Equal([ComparisonRefusalReason.DateInTheFuture], ComparisonCheck.Of(before, after, today: new(2025, 3, 24)).Select(r => r.Reason));
        Assert.Empty(ComparisonCheck.Of(before, after, today: s_spring));
        Assert.Equal([ComparisonRefusalReason.OtherPupil], ComparisonCheck.Of(before, after with { PupilId = "N" }).Select(r => r.Reason));
        Assert.Equal([ComparisonRefusalReason.LevelTwice], ComparisonCheck.Of(before, after with { Levels = [.. after.Levels, after.Levels[0]] }).Select(r => r.Reason));
    }

    [Fact]
    [Trait("Requirement", "D3")]
    public void Of_TopOfTheMap_HasNoGap()
    {
        SchoolYearPoint nine = new() { YearGroup = 9, WeeksGone = 20 };
        LevelDifference complete = LevelDifference.Of(60, nine, topLevel: 6);
        Assert.True(complete.IsMapComplete);
        Assert.Null(complete.FixedTenths);
        Assert.Null(complete.Moving);
        Assert.Equal("primary content complete", LevelDifference.CompleteWords);
        Assert.Equal(-31, LevelDifference.Of(59, nine, 6).FixedTenths);
        Assert.Equal(0, LevelDifference.Of(60, nine with { YearGroup = 6 }, 6).FixedTenths);
    }

    [Fact]
    [Trait("Requirement", "D5")]
    public void Of_Bases_EachNamesItself()
    {
        Assert.Equal("52-week year, weeks taught", RateBasis.YearOf52Weeks.Name);
        Assert.Equal("39-week school year, weeks taught", RateBasis.SchoolYearOf39Weeks.Name);
        Assert.Equal("52-week year, weeks on the calendar", RateBasis.CalendarYear.Name);
        Assert.Equal("78 lessons to the year, lessons attended", RateBasis.Lessons(78).Name);

        TeachingTime time = TeachingTime.Between(s_autumn, s_spring, lessonsAttended: 26);
        Assert.Equal(new Rational(3, 5), ProgressRate.Of(2, time, RateBasis.Lessons(78))!.Rate);
        Assert.Equal(new Rational(2 * 52 * 7, 10 * 132), ProgressRate.Of(2, time, RateBasis.CalendarYear)!.Rate);
        Assert.Null(ProgressRate.Of(2, time, RateBasis.YearOf52Weeks));
    }

    [Theory]
    [Trait("Requirement", "D6")]
    [InlineData(26, 30, Pace.Slower)]
    [InlineData(27, 30, Pace.AsExpected)]
    [InlineData(28, 30, Pace.AsExpected)]
    [InlineData(29, 30, Pace.BandHoldsExpected)]
    [InlineData(32, 30, Pace.AsExpected)]
    [InlineData(33, 30, Pace.AsExpected)]
    [InlineData(34, 30, Pace.Faster)]
    [InlineData(45, 30, Pace.Faster)]
    [InlineData(46, 30, Pace.MuchFaster)]
    [InlineData(1, 1, Pace.WithinResolution)]
    [InlineData(-1, 30, Pace.WithinResolution)]
    [InlineData(0, 30, Pace.WithinResolution)]
    [InlineData(-4, 5, Pace.Slower)]
    public void Judge_GainAndTime_FollowsTheNumbers(int gainTenths, int yearTenths, Pace expected) =>
        Assert.Equal(expected, new PaceRule().Judge(gainTenths, Figures.OfTenths(yearTenths)));

    [Fact]
    [Trait("Requirement", "D6")]
    public void Judge_AnyWord_HasABandThatLeavesOneOutAndAGainAboveTheResolution() => Law.ForAll(2000, random =>
    {
        int gain = (int)random.NextBelow(41) - 20;
        TeachingTime time = TeachingTime.Between(s_autumn, s_spring, new Rational(1 + random.NextBelow(60), 1 + random.NextBelow(3)));
        ProgressRate rate = ProgressRate.Of(gain, time, random.NextBool(0.5) ? RateBasis.YearOf52Weeks : RateBasis.SchoolYearOf39Weeks)!;
        Assert.Equal(rate.High - rate.Low, new Rational(1, 5) / rate.Years);
        Assert.Equal(PaceWords.HasWord(rate.Pace), Math.Abs(gain) > 1 && (rate.Low > 1 || rate.High < 1));
        Assert.Equal(rate.Words == "too small to say", !PaceWords.HasWord(rate.Pace));
        Assert.True(!PaceWords.HasWord(rate.Pace) || rate.Rate < 1 != rate.Words.Contains("faster", StringComparison.Ordinal));
    });

    [Fact]
    [Trait("Requirement", "D8")]
    public void Of_Months_TakeOneNamedFactor()
    {
        Rational gain = new(3, 10);
        Assert.Equal("3.6", Figures.Text(Months.Of(gain, MonthsFactor.AgeMonths)!.Value, 1));
        Assert.Equal("3.0", Figures.Text(Months.Of(gain, MonthsFactor.SchoolMonths)!.Value, 1));
        Assert.Null(Months.Of(gain, MonthsFactor.None));
        Assert.Contains("12", Months.Name(MonthsFactor.AgeMonths), StringComparison.Ordinal);
        Assert.Contains("10", Months.Name(MonthsFactor.SchoolMonths), StringComparison.Ordinal);
        (LevelRecord before, LevelRecord after) = Programme.Case("A");
        Assert.Equal(MonthsFactor.None, LevelProgress.Between(before, after).Months);
    }

    [Fact]
    [Trait("Requirement", "I3")]
    public void Between_NumberAloneTaught_MarksAllAreasAsPartlyTaught()
    {
        (LevelRecord before, LevelRecord after) = Programme.Case("A");
        TaughtTopics taught = new() { StrandIds = ["rounding"], WholeIds = ["number"], PartIds = ["all"] };
        LevelProgress progress = LevelProgress.Between(before, after, new() { Taught = taught });
        Assert.Equal(TaughtScope.Taught, progress.Find(LevelKind.Area, "number")!.Taught);
        Assert.Equal(TaughtScope.PartlyTaught, progress.Find(LevelKind.Area, "all")!.Taught);
        Assert.Equal(TaughtScope.Untaught, taught.Of(LevelKind.Strand, "shape"));
        Assert.Equal(TaughtScope.NotStated, LevelProgress.Between(before, after).Changes[0].Taught);
    }

    [Fact]
    [Trait("Requirement", "I3")]
    public void Of_StrandsOfTheMap_AreasFollow()
    {
        TaughtTopics taught = TaughtTopics.Of(TestBank.Create().Curriculum, ["sub"]);
        Assert.Equal(TaughtScope.Taught, taught.Of(LevelKind.Strand, "sub"));
        Assert.Equal(TaughtScope.Untaught, taught.Of(LevelKind.Strand, "pv"));
        Assert.Equal(TaughtScope.PartlyTaught, taught.Of(LevelKind.Area, "number"));
        Assert.Equal(TaughtScope.Taught, TaughtTopics.Of(TestBank.Create().Curriculum, ["sub", "pv"]).Of(LevelKind.Area, "all"));
        Assert.Throws<ArgumentException>(() => TaughtTopics.Of(TestBank.Create().Curriculum, ["magic"]));
    }

    [Fact]
    [Trait("Requirement", "D4")]
    public void Between_StrandWithALevelOnceOnly_IsLeftOutOfBothAverages()
    {
        // Place value has no level before: 2.0 is the mean of one strand, 2.25 that of two, and subtraction alone went from 2.0 to 3.0.
        LevelRecord before = Assessed(s_autumn, ("sub", 20), ("pv", null));
        LevelRecord after = Assessed(s_spring, ("sub", 30), ("pv", 15));
        LevelChange change = LevelProgress.Between(before, after, new() { Map = TestBank.Create().Curriculum }).Find(LevelKind.Area, "number")!;
        Assert.Equal((20, 30), (change.BeforeTenths, change.AfterTenths));
        Assert.Equal(["pv"], change.LeftOutStrandIds);
        LevelChange same = LevelProgress.Between(Assessed(s_autumn, ("sub", 20), ("pv", 10)), after, new() { Map = TestBank.Create().Curriculum }).Find(LevelKind.Area, "number")!;
        Assert.Equal((new(15, 10), new(225, 100)), (same.BeforeExact, same.AfterExact));
        Assert.Empty(same.LeftOutStrandIds);
        LevelProgress none = LevelProgress.Between(Assessed(s_autumn, ("sub", null), ("pv", 10)), Assessed(s_spring, ("sub", 30), ("pv", null)), new() { Map = TestBank.Create().Curriculum });
        Assert.Null(none.Find(LevelKind.Area, "number"));

        static LevelRecord Assessed(DateOnly day, params (string Id, int? Tenths)[] strands) => new()
        {
            PupilId = "P",
            Date = day,
            MapVersion = "F00D",
            Policy = "share-0.8.exclude",
            Levels =
            [
                .. strands.Select(s => new LevelMark { Kind = LevelKind.Strand, Id = s.Id, SumTenths = s.Tenths, Count = 1 }),
                new() { Kind = LevelKind.Area, Id = "number", SumTenths = strands.Sum(s => s.Tenths), Count = strands.Count(s => s.Tenths is not null) },
            ],
        };
    }

    [Fact]
    public void Of_Diagnosis_HoldsTenthsAndExactAverages()
    {
        AssessmentEngine engine = new(TestBank.Create());
        LevelRecord record = LevelRecord.Of("P", s_spring, engine.Diagnose(engine.Start("P", 7)));
        Assert.Equal("F00D", record.MapVersion);
        Assert.Equal(["sub", "pv"], record.Levels.Where(l => l.Kind == LevelKind.Strand).Select(l => l.Id));
        Assert.All(record.Levels, l => Assert.Null(l.Tenths));
    }
}
