using DiagnosticEngine.Core.Tests.Curricula;
using DiagnosticEngine.Core.Tests.Sessions;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Core.Tests.Diagnoses;

/// <summary>Levels by policy: which strands have one, what they are, what they rest on.</summary>
public sealed class LevelPolicyTests
{
    private static readonly ItemBank s_bank = TestBank.Create();

    [Theory]
    [Trait("Requirement", "L7")]
    [Trait("Requirement", "L10")]
    [InlineData(StartLevelPolicy.Exclude, "share-0.8.exclude", null, 4.0, 1)]
    [InlineData(StartLevelPolicy.Floor, "share-0.8.floor", 1.0, 2.5, 2)]
    [InlineData(StartLevelPolicy.StartLevel, "share-0.8.start-level", 2.0, 3.0, 2)]
    public void Diagnose_SameAnswers_EachPolicyHasItsAverageAndItsName(StartLevelPolicy start, string name, double? placeValue, double average, int strands)
    {
        // All of subtraction is right, nothing of place value, which begins at Level 2.
        Diagnosis diagnosis = Diagnose(new() { Start = start }, item => item.SkillIds[0].StartsWith("sub", StringComparison.Ordinal));
        Assert.Equal(name, diagnosis.Policy);
        Assert.Equal(4.0, Strand(diagnosis, "sub").Level!.Value);
        Assert.Equal(placeValue, Strand(diagnosis, "pv").Level?.Value);
        AreaDiagnosis number = Assert.Single(diagnosis.Areas, a => a.AreaId == "number");
        Assert.Equal(average, number.Level!.Value);
        Assert.Equal((strands, 2), (number.StrandsAssessed, number.StrandCount));
    }

    [Fact]
    [Trait("Requirement", "L10")]
    public void Diagnose_StrandNobodyAskedAbout_HasNoLevelByAnyPolicy()
    {
        foreach (StartLevelPolicy start in Enum.GetValues<StartLevelPolicy>())
        {
            AssessmentEngine engine = new(s_bank, new() { Diagnosis = new() { Levels = new() { Start = start } } });
            Diagnosis diagnosis = engine.Diagnose(engine.Start("p", 1));
            Assert.All(diagnosis.Strands, s => Assert.Null(s.Level));
            Assert.All(diagnosis.Areas, a => Assert.Null(a.Level));
        }
    }

    [Fact]
    [Trait("Requirement", "L8")]
    public void Diagnose_AnyAnswers_LevelsAreAsTheRuleSays() => Law.ForAll(60, random =>
    {
        AssessmentEngine engine = new(s_bank, new() { Diagnosis = new() { Levels = new() { Start = StartLevelPolicy.Floor } } });
        AssessmentSession session = engine.Start("p", random.NextUInt64(), new SessionOptions { MaxItems = 1 + (int)random.NextBelow(14), StableSteps = 0, Policy = "information-only" });
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            session.Submit(SessionTests.Answer(variant, random.NextBool(0.5), $"r{session.Steps.Count}"));
        }

        Diagnosis diagnosis = engine.Diagnose(session);
        foreach (StrandDiagnosis strand in diagnosis.Strands.Where(s => s.Level is not null))
        {
            (int Level, bool Counts)[] skills = [.. diagnosis.Skills
                .Where(s => s_bank.Curriculum.GetSkill(s.SkillId).StrandId == strand.StrandId)
                .Select(s => (s_bank.Curriculum.GetSkill(s.SkillId).Level, s.Probability >= 0.5 && !s.IsFragile))];
            Assert.Equal(PlainLevel.Tenths(skills, s_bank.Curriculum.GetStrand(strand.StrandId).StartLevel) / 10.0, strand.Level!.Value);
        }
    });

    [Fact]
    [Trait("Requirement", "L11")]
    [Trait("Requirement", "G3")]
    public void Diagnose_EveryLevel_SaysWhatItRestsOn()
    {
        AssessmentEngine engine = new(s_bank);
        AssessmentSession session = engine.Start("p", 4, new SessionOptions { ObserverId = "TA-1", Policy = "information-only", MaxItems = 20, StableSteps = 0, Certainty = 1, Date = new(2026, 9, 14) });
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            session.Submit(SessionTests.Answer(variant, true, $"r{session.Steps.Count}"));
        }

        Diagnosis diagnosis = engine.Diagnose(session);
        Assert.All(diagnosis.Strands, s => Assert.NotNull(s.Level));
        Assert.All(diagnosis.Strands, s =>
        {
            SessionStep[] own = [.. session.Steps.Where(x => x.Variant.Item.SkillIds[0].StartsWith(s.StrandId, StringComparison.Ordinal))];
            Assert.Equal(own.Select(x => x.Number), s.Evidence.Steps);
            Assert.Equal(own.Select(x => x.Variant.Item.Representation).Distinct().Order(), s.Evidence.Representations);
            Assert.Equal(own.Any(x => x.Variant.Item.Kind == ItemKind.Observed) ? ["TA-1"] : [], s.Evidence.ObserverIds);
        });
        Assert.Contains(diagnosis.Strands, s => s.Evidence.ObserverIds.Count == 1);
        Assert.Equal(new DateOnly(2026, 9, 14), session.Snapshot().Options.Date);
    }

    [Fact]
    [Trait("Requirement", "L6")]
    public void Diagnose_SkillInSeveralGroups_CountsInEach()
    {
        CurriculumDefinition definition = s_bank.Curriculum.Definition with
        {
            Groups =
            [
                new() { Id = "hard", Name = "Exchange", SkillIds = ["sub.exchange", "sub.zero"] },
                new() { Id = "both", Name = "Exchange and hundreds", SkillIds = ["sub.exchange", "pv.hundreds"] },
            ],
        };
        AssessmentEngine engine = new(new ItemBank(new(definition), s_bank.Items));
        AssessmentSession session = Sit(engine, new() { StableSteps = 0, MaxItems = 24, Policy = "information-only", Certainty = 1 }, i => i.SkillIds[0] != "sub.zero");
        Diagnosis diagnosis = engine.Diagnose(session);
        Assert.Equal([("hard", 3.0), ("both", 3.0)], diagnosis.Groups.Select(g => (g.GroupId, g.Level!.Value)));
        Diagnosis part = engine.Diagnose(Sit(engine, new() { StableSteps = 0, MaxItems = 12, Strands = ["sub"] }, _ => true));
        Assert.Equal([(false, true), (true, false)], part.Groups.Select(g => (g.IsPartlyAssessed, g.Level is not null)));
    }

    [Fact]
    [Trait("Requirement", "L8")]
    public void Diagnose_WeightedStrands_AverageByWeight()
    {
        CurriculumDefinition definition = s_bank.Curriculum.Definition with
        {
            LevelPolicy = new() { Start = StartLevelPolicy.Floor },
            Strands = [.. s_bank.Curriculum.Strands.Select(s => s with { Weight = s.Id == "sub" ? 3 : 1 })],
        };
        AssessmentEngine engine = new(new ItemBank(new(definition), s_bank.Items));
        Diagnosis diagnosis = engine.Diagnose(Sit(engine, All, i => i.SkillIds[0].StartsWith("sub", StringComparison.Ordinal)));
        AreaDiagnosis number = diagnosis.Areas[0];
        Assert.Equal((3.25, 4, 2), (number.Level!.Value, number.Weight, number.StrandsAssessed));
        Assert.Equal(new Rational(13, 4), LevelRecord.Of("p", new(2026, 9, 14), diagnosis).Find(LevelKind.Area, "number")!.Value);
    }

    [Fact]
    public void Diagnose_LimitedLevels_HaveAPolicyOfTheirOwn()
    {
        AssessmentEngine engine = new(s_bank);
        Assert.Equal("share-0.8.exclude.levels-2-4", engine.Diagnose(engine.Start("p", 1, new() { FromLevel = 2 })).Policy);
        Assert.Equal("share-0.8.exclude", engine.Diagnose(engine.Start("p", 1, new() { Year = 9 })).Policy);
    }

    [Fact]
    [Trait("Requirement", "B3")]
    public void Diagnose_StrandsTwoLevelsApart_IsAnUnevenProfile()
    {
        Diagnosis uneven = Diagnose(new() { Start = StartLevelPolicy.Floor }, i => i.SkillIds[0].StartsWith("sub", StringComparison.Ordinal));
        Assert.Equal(("sub", "pv", 3.0, true), (uneven.Spread!.HighestStrandId, uneven.Spread.LowestStrandId, uneven.Spread.Levels, uneven.Spread.IsUneven));
        Assert.False(Diagnose(new(), _ => true).Spread!.IsUneven);
        Assert.False(new LevelSpread { HighestStrandId = "a", LowestStrandId = "b", Levels = 3.6 - 1.7 }.IsUneven);
        Assert.True(new LevelSpread { HighestStrandId = "a", LowestStrandId = "b", Levels = 4.3 - 2.3 }.IsUneven);
    }

    private static SessionOptions All => new() { StableSteps = 0, MaxItems = 24, MaxMinutes = 200, Policy = "information-only", Certainty = 1 };

    private static Diagnosis Diagnose(LevelPolicy policy, Func<Item, bool> isRight)
    {
        AssessmentEngine engine = new(s_bank, new() { Diagnosis = new() { Levels = policy } });
        return engine.Diagnose(Sit(engine, All, isRight));
    }

    private static AssessmentSession Sit(AssessmentEngine engine, SessionOptions options, Func<Item, bool> isRight)
    {
        AssessmentSession session = engine.Start("p", 1, options);
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            session.Submit(SessionTests.Answer(variant, isRight(variant.Item), $"r{session.Steps.Count}"));
        }

        return session;
    }

    private static StrandDiagnosis Strand(Diagnosis diagnosis, string id) => diagnosis.Strands.Single(s => s.StrandId == id);
}
