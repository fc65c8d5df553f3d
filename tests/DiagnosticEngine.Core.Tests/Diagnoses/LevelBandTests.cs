using DiagnosticEngine.Core.Tests.Curricula;
using DiagnosticEngine.Core.Tests.Inference;
using DiagnosticEngine.Core.Tests.Selection;
using DiagnosticEngine.Core.Tests.Sessions;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Core.Tests.Diagnoses;

/// <summary>The band of a level against the sum over every state of knowledge.</summary>
public sealed class LevelBandTests
{
    // 512 joint states leave a standard error of at most 0.022; three of them.
    private const double Sampling = 0.066;

    [Fact]
    public void Diagnose_Band_LeavesATenthOnEachSide() => Law.ForAll(12, random =>
    {
        ItemBank bank = RandomBank.Draw(random, 1, 4);
        AssessmentEngine engine = new(bank);
        AssessmentSession session = engine.Start("p", random.NextUInt64(), new SessionOptions { MaxItems = 1 + (int)random.NextBelow(8), StableSteps = 0, Policy = "information-only" });
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            session.Submit(SessionTests.Answer(variant, random.NextBool(0.6), $"r{session.Steps.Count}"));
        }

        Diagnosis diagnosis = engine.Diagnose(session);
        LevelEstimate level = diagnosis.Strands[0].Level!;
        double[] states = BruteForce.States(session.State.Model, session.State.Evidence);
        (double Level, double Weight)[] levels = [.. states.Select((weight, state) => (LevelIn(state), weight))];
        Assert.InRange(level.Value, level.Low, level.High);
        Assert.True(levels.Where(l => l.Level < level.Low).Sum(l => l.Weight) <= 0.1 + Sampling, "Too much lies below the band.");
        Assert.True(levels.Where(l => l.Level > level.High).Sum(l => l.Weight) <= 0.1 + Sampling, "Too much lies above the band.");
        Assert.True(level.Low == level.Value || levels.Where(l => l.Level <= level.Low).Sum(l => l.Weight) >= 0.1 - Sampling, "The band is too wide below.");
        Assert.True(level.High == level.Value || levels.Where(l => l.Level >= level.High).Sum(l => l.Weight) >= 0.1 - Sampling, "The band is too wide above.");

        double LevelIn(int state) => PlainLevel.Tenths(
            [.. diagnosis.Skills.Select(s => (bank.Curriculum.GetSkill(s.SkillId).Level, !s.IsFragile && BruteForce.Has(state, Top(s.SkillId))))], bank.Curriculum.Skills.Min(s => s.Level)) / 10.0;
        int Top(string skill) => session.State.Model.IndexOf(new NodeId(skill, Representation.Abstract));
    });

    [Fact]
    public void Diagnose_OneSkillMoreOrLess_MovesTheLevelByNoMoreThanItSays() => Law.ForAll(40, random =>
    {
        ItemBank bank = RandomBank.Draw(random, 2, 9);
        AssessmentEngine engine = new(bank);
        AssessmentSession session = engine.Start("p", random.NextUInt64(), new SessionOptions { MaxItems = 6, StableSteps = 0 });
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            session.Submit(SessionTests.Answer(variant, random.NextBool(0.6), $"r{session.Steps.Count}"));
        }

        Diagnosis diagnosis = engine.Diagnose(session);
        foreach (StrandDiagnosis strand in diagnosis.Strands.Where(s => s.Level is not null))
        {
            SkillDiagnosis[] own = [.. diagnosis.Skills.Where(s => bank.Curriculum.GetSkill(s.SkillId).StrandId == strand.StrandId)];
            int[] changes = [.. own.Select(flipped => Math.Abs(Tenths(own, flipped) - Tenths(own, null))).Where(c => c > 0)];
            Assert.Equal(changes.DefaultIfEmpty(0).Min() / 10.0, strand.Level!.LeastChange);
            Assert.Equal(changes.DefaultIfEmpty(0).Max() / 10.0, strand.Level.MostChange);
        }

        int Tenths(SkillDiagnosis[] own, SkillDiagnosis? flipped) => PlainLevel.Tenths(
            [.. own.Select(s => (bank.Curriculum.GetSkill(s.SkillId).Level, (s.Probability >= 0.5 && !s.IsFragile) != (s == flipped)))],
            own.Min(s => bank.Curriculum.GetSkill(s.SkillId).Level));
    });
}
