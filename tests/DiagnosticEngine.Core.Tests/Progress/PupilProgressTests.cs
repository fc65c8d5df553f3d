using DiagnosticEngine.Curricula;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Core.Tests.Progress;

/// <summary>What the records of a programme say between two assessments, and about all pupils together.</summary>
public sealed class PupilProgressTests
{
    private static readonly Curriculum s_map = TestBank.Create().Curriculum;

    [Fact]
    [Trait("Requirement", "D4")]
    public void Of_Records_DerivesEveryTimeFromTheDates() => Law.ForAll(50, random =>
    {
        ProgrammeRecord record = Draw(random);
        foreach (string pupil in PupilProgress.PupilsOf(record))
        {
            PupilProgress progress = PupilProgress.Of(record, pupil, s_map);
            LevelRecord[] own = [.. record.Levels.Where(l => l.PupilId == pupil)];
            if (progress.Levels is not { } levels)
            {
                Assert.NotEmpty(progress.Refusals);
                continue;
            }

            LessonEntry[] between = [.. record.Lessons.Where(l => l.Date >= levels.Before.Date && l.Date <= levels.After.Date && l.Present.Any(p => p.PupilId == pupil))];
            Assert.Empty(progress.Refusals);
            Assert.Equal((own.Min(l => l.Date), own.Max(l => l.Date)), (levels.Before.Date, levels.After.Date));
            Assert.Equal(levels.After.Date.DayNumber - levels.Before.Date.DayNumber, levels.Time.CalendarDays);
            Assert.Equal(between.Length == 0 ? null : between.Length, levels.Time.LessonsAttended);
            Assert.True(levels.Time.WeeksTaught is not { } weeks || (weeks > 0 && weeks <= between.Length && (weeks - 2) * 7 < levels.Time.CalendarDays));
            Assert.Equal(between.Length == 0 ? TimeCount.WeeksElapsed : TimeCount.WeeksTaught, progress.Basis.Count);
            Assert.All(levels.Changes.SelectMany(c => c.Rates), r => Assert.NotEmpty(r.Basis.Name));
        }
    });

    [Fact]
    [Trait("Requirement", "I2")]
    public void Of_Cohort_HasEveryPupilOnceInATableOrWithAReason() => Law.ForAll(50, random =>
    {
        ProgrammeRecord record = Draw(random);
        CohortReport report = CohortReport.Of(record, s_map, LevelKind.Area, "number");
        string[] listed = [.. report.Members.Select(m => m.PupilId), .. report.LeftOut.Select(l => l.PupilId)];
        Assert.Equal(PupilProgress.PupilsOf(record), listed.Order(StringComparer.Ordinal));
        Assert.Equal(report.Pupils, listed.Length);
        Assert.All(report.LeftOut, l => Assert.All(l.Reasons.DefaultIfEmpty(""), Assert.NotEmpty));
        Assert.Equal(report.Members.Count, report.Table.All?.Pupils ?? 0);
        Assert.Equal(Figures.Mean([.. report.Members.Select(m => m.Gain)]), report.Table.All?.Gain);
        if (report.Topics.SingleOrDefault(t => t is { Kind: LevelKind.Area, Id: "number" }) is { } topic)
        {
            Assert.Equal((report.Table.All!.Pupils, report.Table.All.Gain), (topic.Pupils, topic.Gain));
        }
    });

    [Fact]
    [Trait("Requirement", "I6")]
    public void Of_SharedRecords_NamesNobodyWithoutConsent() => Law.ForAll(30, random =>
    {
        ProgrammeRecord record = Draw(random);
        HashSet<string> agreed = [.. record.Pupils.Where(p => p.ConsentOn is not null).Select(p => p.PupilId)];
        CohortReport report = CohortReport.Of(record.ForSharing(), s_map, LevelKind.Area, "number");
        Assert.All(report.Members.Select(m => m.PupilId).Concat(report.LeftOut.Select(l => l.PupilId)).Concat(report.Confidence.WithinLessons.Select(w => w.PupilId)), p => Assert.Contains(p, agreed));
    });

    [Fact]
    public void Of_TwoPoliciesOnADay_TakesAPairThatCompares()
    {
        LevelRecord first = Programme.Record("p", new(2025, 1, 7), Programme.Area("number", 20));
        LevelRecord last = Programme.Record("p", new(2025, 3, 25), Programme.Area("number", 24));
        ProgrammeRecord record = new() { FormatVersion = 1, Levels = [first with { Policy = "floor" }, first, last, last with { Policy = "startLevel" }] };
        LevelProgress levels = PupilProgress.Of(record, "p", s_map).Levels!;
        Assert.Equal(("exclude", "exclude"), (levels.Before.Policy, levels.After.Policy));
        ComparisonRefusal refusal = Assert.Single(PupilProgress.Of(record with { Levels = [first with { Policy = "floor" }, last] }, "p", s_map).Refusals);
        Assert.Equal(ComparisonRefusalReason.OtherPolicy, refusal.Reason);
    }

    [Fact]
    public void Of_Window_KeepsToItsDays()
    {
        LevelRecord[] levels = [.. Enumerable.Range(1, 5).Select(m => Programme.Record("p", new(2025, m, 10), Programme.Area("number", 20 + m)))];
        ProgrammeRecord record = new() { FormatVersion = 1, Levels = levels };
        LevelProgress found = PupilProgress.Of(record, "p", s_map, new() { From = new(2025, 2, 1), To = new(2025, 4, 10) }).Levels!;
        Assert.Equal((2, 4), (found.Before.Date.Month, found.After.Date.Month));
        Assert.Equal(ComparisonRefusalReason.NoPair, PupilProgress.Of(record, "p", s_map, new() { From = new(2025, 5, 1) }).Refusals.Single().Reason);
        Assert.Equal(ComparisonRefusalReason.NoPair, PupilProgress.Of(record, "p", s_map, new() { From = new(2026, 5, 1) }).Refusals.Single().Reason);
    }

    [Fact]
    [Trait("Requirement", "D4")]
    public void FromJson_Mapping_IsWhatWasWrittenAndRefusesOtherTexts()
    {
        LevelMapping mapping = new() { FromMapVersion = "a", FromPolicy = "b", ToMapVersion = "c", ToPolicy = "d", Ids = new Dictionary<string, string> { ["x"] = "y" } };
        Assert.Equal(mapping.ToJson(), LevelMapping.FromJson(mapping.ToJson()).ToJson());
        foreach (string text in new[] { "", "[]", "null", "{}", mapping.ToJson().Replace("toPolicy", "policy", StringComparison.Ordinal), mapping.ToJson().Replace("\"d\"", "null", StringComparison.Ordinal) })
        {
            Assert.Throws<RecordFormatException>(() => LevelMapping.FromJson(text));
        }
    }

    private static ProgrammeRecord Draw(DeterministicRandom random)
    {
        string[] pupils = [.. Enumerable.Range(0, 6).Select(i => $"p{i}")];
        DateOnly Day() => new DateOnly(2024, 10, 1).AddDays((int)random.NextBelow(200));
        string[] skills = [.. s_map.Skills.Select(s => s.Id)];
        return new()
        {
            FormatVersion = 1,
            Pupils =
            [
                .. pupils.Select(p => new PupilEntry
                {
                    PupilId = p,
                    ConsentOn = random.NextBool(0.7) ? Day() : null,
                    Years = random.NextBool(0.8) ? [new() { Began = new(2024, 9, 1), YearGroup = 7 + (int)random.NextBelow(3) }] : [],
                }),
            ],
            Levels =
            [
                .. Enumerable.Range(0, 14).Select(_ => Programme.Record(
                    pupils[random.NextBelow(pupils.Length)], Day(), Programme.Area("number", (int)random.NextBelow(60))) with { Policy = random.NextBool(0.9) ? "exclude" : "floor" })
                    .DistinctBy(l => (l.PupilId, l.Date)),
            ],
            Lessons =
            [
                .. Enumerable.Range(0, (int)random.NextBelow(20)).Select(i => new LessonEntry
                {
                    LessonId = $"l{i}",
                    Date = Day(),
                    Minutes = 40,
                    ObserverId = "o",
                    SkillIds = [skills[random.NextBelow(skills.Length)]],
                    Present = [.. pupils.Where(_ => random.NextBool(0.6)).Select(p => new LessonPresence { PupilId = p, StartTenths = (int)random.NextBelow(101), EndTenths = random.NextBool(0.8) ? (int)random.NextBelow(101) : null })],
                }),
            ],
        };
    }
}
