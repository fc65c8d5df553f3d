using DiagnosticEngine.Core.Tests.Sessions;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Roadmaps;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Core.Tests.Roadmaps;

public sealed class RoadmapTests
{
    private static readonly AssessmentEngine s_engine = new(TestBank.Create());

    [Fact]
    [Trait("Requirement", "R1")]
    public void Plan_NoStepComesBeforeItsPrerequisites() => Law.ForAll(40, random =>
    {
        AssessmentSession session = Random(random);
        LearningRoadmap roadmap = s_engine.PlanRoadmap(session);
        HashSet<string> before = [];
        foreach (RoadmapStep step in roadmap.Steps)
        {
            foreach (string prerequisite in step.BuildsOn)
            {
                double belief = session.State.MasteryOf(new NodeId(prerequisite, Representation.Abstract)).Value;
                Assert.True(
                    before.Contains(prerequisite) || belief >= 0.8 || step.CheckFirst.Contains(prerequisite),
                    $"{step.SkillId} before {prerequisite} at {belief}");
            }

            before.Add(step.SkillId);
        }

        Assert.Equal(roadmap.Steps.Count, before.Count);
    });

    [Fact]
    public void Of_GapBelowSomethingSecure_ComesFirstToo()
    {
        // Nothing stands right below sub.zero, but sub.plain lies two steps down.
        Dictionary<string, double> beliefs = new() { ["sub.easy"] = 0.6, ["sub.plain"] = 0.1, ["sub.exchange"] = 0.9, ["sub.zero"] = 0.1 };
        TeachingMap map = new(s_engine.Bank.Curriculum);
        TeachingOrder order = new(map, (_, needs) => needs.Aggregate(1.0, (p, n) => p * beliefs[map.Skills[n].Id]), skill => beliefs[skill.Id], new RoadmapParameters());
        (IReadOnlyList<string> checks, IReadOnlyList<string> teach, int toTeach) = order.Of(beliefs.Keys, 12);
        Assert.Equal(["sub.easy"], checks);
        Assert.Equal(["sub.plain", "sub.zero"], teach);
        Assert.Equal(2, toTeach);
    }

    [Fact]
    [Trait("Requirement", "C3")]
    public void Plan_FirstStep_HasSecurePrerequisites() => Law.ForAll(40, random =>
    {
        AssessmentSession session = Random(random);
        if (s_engine.PlanRoadmap(session).Steps is [RoadmapStep first, ..])
        {
            Assert.All(first.BuildsOn, p => Assert.True(session.State.MasteryOf(new NodeId(p, Representation.Abstract)).Value >= 0.8, first.SkillId));
        }
    });

    [Fact]
    [Trait("Requirement", "R3")]
    public void Plan_SmallScope_PullsInWhatItRestsOn()
    {
        AssessmentSession session = s_engine.Start("p", 1, new SessionOptions { Strands = ["sub"], FromLevel = 3, MaxItems = 6, StableSteps = 0 });
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            session.Submit(SessionTests.Answer(variant, right: false, $"r{session.Steps.Count}"));
        }

        LearningRoadmap roadmap = s_engine.PlanRoadmap(session);
        Assert.Contains(roadmap.Steps, s => s is { SkillId: "sub.plain" or "sub.easy", IsPulledIn: true });
        Assert.DoesNotContain(roadmap.Steps, s => s.SkillId == "pv.tens");
    }

    [Fact]
    [Trait("Requirement", "B4")]
    public void Plan_ProcedureWithoutModel_IsTaughtAndNeverCountsAsSecure()
    {
        AssessmentSession session = s_engine.Start("p", 1, new SessionOptions { Strands = ["sub"], Policy = "information-only", MaxItems = 32, StableSteps = 0, Certainty = 1 });
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            bool right = variant.Item.Representation == Representation.Abstract;
            session.Submit(SessionTests.Answer(variant, right, $"r{session.Steps.Count}"));
        }

        DiagnosticEngine.Diagnoses.SkillDiagnosis skill = s_engine.Diagnose(session).Find("sub.plain")!;
        Assert.True(skill.IsProcedureWithoutModel, string.Join(' ', skill.Representations));
        Assert.NotEqual(DiagnosticEngine.Diagnoses.MasteryStatus.Secure, skill.Status);
        Assert.Contains(s_engine.PlanRoadmap(session).Steps, s => s is { SkillId: "sub.plain", Kind: RoadmapStepKind.Teach });
    }

    [Fact]
    [Trait("Requirement", "R4")]
    public void Plan_NamedPattern_CarriesItsTeachingAndMaterials()
    {
        AssessmentSession session = s_engine.Start("p", 1, new SessionOptions { Strands = ["sub"], FromLevel = 3, MaxItems = 10, StableSteps = 0, Certainty = 1 });
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            string id = $"r{session.Steps.Count}";
            session.Submit(variant.Predictions.Count > 0 ? new() { Id = id, Text = variant.Predictions.First(p => p.MisconceptionId == "sub.smaller").Gives.ToString() } : SessionTests.Answer(variant, right: false, id));
        }

        Assert.Contains(s_engine.Diagnose(session).ErrorPatterns, p => p is { MisconceptionId: "sub.smaller", IsNamed: true });
        RoadmapStep[] steps = [.. s_engine.PlanRoadmap(session).Steps.Where(s => s.Misconceptions.Contains("sub.smaller"))];
        Assert.NotEmpty(steps);
        Assert.All(steps, s => Assert.Contains("base-ten blocks", s.Materials));
        Assert.All(steps.SelectMany(s => s.Misconceptions), m => Assert.NotEmpty(s_engine.Bank.Curriculum.GetMisconception(m).Teaching!.Text));
    }

    [Fact]
    public void Plan_EverythingSecure_IsEmpty()
    {
        AssessmentSession session = s_engine.Start("p", 1, new SessionOptions { MaxItems = 24, StableSteps = 0, Certainty = 1 });
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            session.Submit(SessionTests.Answer(variant, right: true, $"r{session.Steps.Count}"));
        }

        Assert.Empty(s_engine.PlanRoadmap(session).Steps);
    }

    private static AssessmentSession Random(DeterministicRandom random)
    {
        AssessmentSession session = s_engine.Start("p", random.NextUInt64(), new SessionOptions { MaxItems = (int)random.NextBelow(15), StableSteps = 0 });
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            session.Submit(SessionTests.Answer(variant, random.NextBool(0.5), $"r{session.Steps.Count}"));
        }

        return session;
    }
}
