using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Core.Tests.Progress;

public sealed class ProgrammeRecordTests
{
    private static readonly DateOnly s_day = new(2025, 2, 3);

    [Fact]
    public Task ToJson_Records_IsAsAccepted() => Verifier.Verify(Full().ToJson().Replace("},{", "},\n{", StringComparison.Ordinal).Replace("],\"", "],\n\"", StringComparison.Ordinal));

    [Fact]
    [Trait("Requirement", "I5")]
    public void FromJson_ToJson_GivesTheSameBytes()
    {
        string json = Full().ToJson();
        ProgrammeRecord read = ProgrammeRecord.FromJson(json);
        Assert.Equal(json, read.ToJson());
        Assert.Null(read.Levels[0].Find(LevelKind.Strand, "ratio")!.Tenths);
        Assert.Equal([6, 7], read.Pupils[0].Years.Select(y => y.YearGroup));
        Assert.Equal(ProgrammeRecord.CurrentFormat, ProgrammeRecord.FromJson("{\"formatVersion\":1}").FormatVersion);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("{\"formatVersion\":2}")]
    [InlineData("{}")]
    [InlineData("{\"formatVersion\":1,\"pupils\":[null]}")]
    [InlineData("{\"formatVersion\":1,\"pupils\":[{}]}")]
    [InlineData("{\"formatVersion\":1,\"pupils\":[{\"pupilId\":\"Ann Other\"}]}")]
    [InlineData("{\"formatVersion\":1,\"pupils\":[{\"pupilId\":\"A\",\"name\":\"Ann\"}]}")]
    [InlineData("{\"formatVersion\":1,\"voices\":[{\"pupilId\":\"A\",\"date\":\"2025-02-30\",\"text\":\"\",\"hasConsent\":true}]}")]
    public void FromJson_DamagedText_IsRefused(string json) => Assert.Throws<RecordFormatException>(() => ProgrammeRecord.FromJson(json));

    [Fact]
    [Trait("Requirement", "V1")]
    [Trait("Requirement", "G3")]
    public void Confidence_Lessons_FeedTheTable()
    {
        ProgrammeRecord record = Full();
        ConfidenceTable table = ConfidenceTable.Of(record.Lessons.SelectMany(l => l.Confidence()));
        Assert.Equal([("A", 1)], table.WithinLessons.Select(r => (r.PupilId, r.Lessons!.Value)));
        Assert.All(record.Lessons, l => Assert.Contains(l.ObserverId, record.Observers.Select(o => o.ObserverId)));
    }

    [Fact]
    [Trait("Requirement", "V4")]
    public void FeelingChoice_Type_HoldsWordsAndNeitherPictureNorScore()
    {
        Type[] types = [.. typeof(FeelingChoice).GetProperties().Where(p => p.Name != "EqualityContract").Select(p => p.PropertyType)];
        Assert.All(types, t => Assert.Contains(t, new[] { typeof(string), typeof(DateOnly) }));
    }

    [Fact]
    [Trait("Requirement", "V5")]
    [Trait("Requirement", "V6")]
    public void Records_VoiceAndAttitude_KeepDatePromptAndConsent()
    {
        ProgrammeRecord read = ProgrammeRecord.FromJson(Full().ToJson());
        Assert.Equal(("What was tricky?", s_day, true), (read.Voices[0].Prompt, read.Voices[0].Date, read.Voices[0].HasConsent));
        Assert.Equal(s_day, read.Attitudes[0].Date);
    }

    [Fact]
    [Trait("Requirement", "B5")]
    public void Records_ExternalScore_StandsBesideTheLevels()
    {
        ProgrammeRecord read = ProgrammeRecord.FromJson(Full().ToJson());
        Assert.Equal(("Key Stage 2", "scaled, 80 to 120", "96"), (read.ExternalScores[0].Name, read.ExternalScores[0].Scale, read.ExternalScores[0].Score));
        Assert.Equal(29, Assert.Single(read.Levels).Find(LevelKind.Area, "number")!.Tenths);
    }

    [Fact]
    [Trait("Requirement", "I6")]
    public void ForSharing_Records_HoldsOnlyWhatWasAgreed()
    {
        ProgrammeRecord shared = Full().ForSharing();
        Assert.Equal(["A"], shared.Pupils.Select(p => p.PupilId));
        Assert.Equal(["It got easier."], shared.Voices.Select(v => v.Text));
        string json = shared.ToJson();
        Assert.All(["\"B\"", "not for others", "a hard day", "rope", "football", "specialNeeds", "SpecialNeeds"], secret => Assert.DoesNotContain(secret, json, StringComparison.Ordinal));
        Assert.Equal(json, ProgrammeRecord.FromJson(json).ToJson());
    }

    [Fact]
    [Trait("Requirement", "K1")]
    public void Unanswered_Form_NamesTheStepsLeftOfSeven()
    {
        Assert.Equal(7, new InterventionForm().Unanswered().Count);
        InterventionForm all = new() { Answers = [.. Enum.GetValues<ChecklistStep>().Select(s => new ChecklistAnswer { Step = s, Answer = "x" })] };
        Assert.Empty(all.Unanswered());
        Assert.Equal([ChecklistStep.Why], (all with { Answers = [.. all.Answers.Where(a => a.Step != ChecklistStep.Why)] }).Unanswered());
    }

    [Fact]
    [Trait("Requirement", "K2")]
    public void CountByYear_Identified_CountsEachPupilOnceByReason()
    {
        InterventionForm form = Full().Form!;
        Assert.Equal(new Dictionary<int, int> { [7] = 1, [8] = 1 }, Identification.CountByYear(form.Identified));
        Assert.Equal(new Dictionary<int, int> { [7] = 1 }, Identification.CountByYear(form.Identified, IdentificationReason.SpecialNeeds));
    }

    [Fact]
    [Trait("Requirement", "K3")]
    [Trait("Requirement", "K4")]
    public void FromJson_Form_KeepsPurposeAndResources()
    {
        InterventionForm form = ProgrammeRecord.FromJson(Full().ToJson()).Form!;
        Assert.Equal(InterventionPurpose.SpecificGaps, form.Purpose);
        Assert.Equal(Full().Form!.Resources, form.Resources);
    }

    [Fact]
    [Trait("Requirement", "K5")]
    public void CanStart_NoMeasureAgreedByThen_IsFalse()
    {
        Assert.False(new InterventionForm().CanStart(s_day));
        Assert.False(Full().Form!.CanStart(s_day.AddDays(-1)));
        Assert.True(Full().Form!.CanStart(s_day));
    }

    private static ProgrammeRecord Full() => new()
    {
        FormatVersion = ProgrammeRecord.CurrentFormat,
        Pupils =
        [
            new() { PupilId = "A", ConsentOn = s_day, Years = [new() { Began = new(2023, 9, 1), YearGroup = 6 }, new() { Began = new(2024, 9, 1), YearGroup = 7, ClassId = "7b" }] },
            new() { PupilId = "B" },
        ],
        Observers = [new() { ObserverId = "TA1", Role = "teaching assistant", SupervisorId = "K1" }],
        Groups = [new() { GroupId = "g1", From = s_day, PupilIds = ["A", "B"] }],
        Lessons =
        [
            new()
            {
                LessonId = "l1",
                Minutes = 40,
                Date = s_day,
                GroupId = "g1",
                ObserverId = "TA1",
                SkillIds = ["rounding.ten"],
                Present = [new() { PupilId = "A", StartTenths = 23, EndTenths = 47 }, new() { PupilId = "B" }],
                Note = "a hard day",
            },
        ],
        Levels = [Programme.Case("A").Before with { Levels = [.. Programme.Case("A").Before.Levels, Programme.Strand("ratio", null)] }],
        Voices =
        [
            new() { PupilId = "A", Date = s_day, Prompt = "What was tricky?", Text = "It got easier.", HasConsent = true },
            new() { PupilId = "A", Date = s_day, Text = "not for others", HasConsent = false },
        ],
        Interests = [new() { PupilId = "A", Date = s_day, Answers = [new() { Prompt = "What do you like?", Answer = "football" }] }],
        Attitudes = [new() { PupilId = "A", Date = s_day, ObserverId = "TA1", Note = "a hard day" }],
        Feelings = [new() { PupilId = "A", Date = s_day, Figure = "the one on the rope", Words = "nearly there" }],
        ExternalScores = [new() { PupilId = "A", Name = "Key Stage 2", Date = new(2023, 7, 11), Scale = "scaled, 80 to 120", Score = "96" }],
        Form = new()
        {
            Identified =
            [
                new() { PupilId = "A", YearGroup = 7, Reasons = [IdentificationReason.SpecialNeeds, IdentificationReason.BelowExpectations] },
                new() { PupilId = "B", YearGroup = 8, Reasons = [IdentificationReason.PupilPremium] },
            ],
            Purpose = InterventionPurpose.SpecificGaps,
            Resources = new() { Staff = "teaching assistant with training", Room = "library", CostPerPupilPence = 1250 },
            Measures = [new() { What = "the same assessment before and after", AgreedOn = s_day }],
            Answers = [new() { Step = ChecklistStep.Why, Answer = "gaps in number" }],
        },
    };
}
