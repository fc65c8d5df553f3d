using DiagnosticEngine.Core.Tests.Selection;
using DiagnosticEngine.Core.Tests.Sessions;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Items;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Core.Tests.Diagnoses;

/// <summary>The two lists: what a pupil can do, and what comes next.</summary>
public sealed class DiagnosisLineTests
{
    [Fact]
    [Trait("Requirement", "N3")]
    public void Diagnose_SixSkillsOfAStrandUnmetFromLevelTwo_IsOneLine()
    {
        ItemBank bank = ChainBank.Create(7);
        Diagnosis diagnosis = Diagnose(bank, i => bank.Curriculum.GetSkill(i.SkillIds[0]).Level < 2);
        NeedLine line = Assert.Single(diagnosis.NeedLines);
        Assert.Equal((2, false, 6), (line.FromLevel, line.IsWholeStrand, line.SkillIds.Count));
        Assert.Equal(["chain-0001"], line.BeginWith);
        Assert.NotEmpty(line.Steps);
        Assert.Equal(["chain-0000"], Assert.Single(diagnosis.AbilityLines).SkillIds);
    }

    [Fact]
    [Trait("Requirement", "N1")]
    public void Diagnose_AnyAnswers_LinesHoldWhatTheyMust() => Law.ForAll(60, random =>
    {
        ItemBank bank = RandomBank.Draw(random, 3, 10);
        AssessmentEngine engine = new(bank);
        AssessmentSession session = engine.Start("p", random.NextUInt64(), new SessionOptions { MaxItems = 1 + (int)random.NextBelow(12), StableSteps = 0, Policy = "information-only" });
        double share = random.NextDouble();
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            session.Submit(SessionTests.Answer(variant, random.NextBool(share), $"r{session.Steps.Count}"));
        }

        Diagnosis diagnosis = engine.Diagnose(session);
        int Level(string skill) => bank.Curriculum.GetSkill(skill).Level;
        string StrandOf(string skill) => bank.Curriculum.GetSkill(skill).StrandId;

        // Abilities: secure and asked about, at the highest such level of the strand; what is inferred stands apart.
        foreach (AbilityLine line in diagnosis.AbilityLines)
        {
            SkillDiagnosis[] secure = [.. diagnosis.Skills.Where(s => s.Status == MasteryStatus.Secure && StrandOf(s.SkillId) == line.StrandId)];
            int top = secure.Where(s => s.IsTested).Max(s => Level(s.SkillId));
            Assert.Equal(secure.Where(s => s.IsTested && Level(s.SkillId) == top).Select(s => s.SkillId), line.SkillIds);
            Assert.All(line.InferredSkillIds, s => Assert.False(diagnosis.Find(s)!.IsTested));
            Assert.NotEmpty(line.Steps);
        }

        // Needs: nothing that counts is in any line, every need of a strand that something is known about is in exactly one, and a line from a level up holds all there.
        string[] inLines = [.. diagnosis.NeedLines.SelectMany(l => l.SkillIds)];
        Assert.Equal(inLines.Distinct(), inLines);
        Assert.All(inLines, s => Assert.True(diagnosis.Find(s) is { Probability: < 0.5 } or { IsFragile: true }, s));
        HashSet<string> known = [.. diagnosis.Strands.Where(s => s.Evidence.Steps.Count > 0).Select(s => s.StrandId)];
        Assert.Equal(diagnosis.Needs.Where(n => known.Contains(StrandOf(n))).Order(), diagnosis.NeedLines.SelectMany(l => l.BeginWith).Order());
        foreach (NeedLine line in diagnosis.NeedLines.Where(l => l.FromLevel is not null))
        {
            Assert.Equal(diagnosis.Skills.Select(s => s.SkillId).Where(s => StrandOf(s) == line.StrandId && Level(s) >= line.FromLevel), line.SkillIds);
            Assert.True(line.SkillIds.Count >= 2);
        }
    });

    [Fact]
    public void Diagnose_NothingAnswered_HasNoLines()
    {
        AssessmentEngine engine = new(TestBank.Create());
        Diagnosis diagnosis = engine.Diagnose(engine.Start("p", 1));
        Assert.Empty(diagnosis.AbilityLines);
        Assert.Empty(diagnosis.NeedLines);
    }

    private static Diagnosis Diagnose(ItemBank bank, Func<Item, bool> isRight)
    {
        AssessmentEngine engine = new(bank);
        AssessmentSession session = engine.Start("p", 1, new SessionOptions { StableSteps = 0, MaxItems = 14, Policy = "information-only", Certainty = 1 });
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            session.Submit(SessionTests.Answer(variant, isRight(variant.Item), $"r{session.Steps.Count}"));
        }

        return engine.Diagnose(session);
    }
}
