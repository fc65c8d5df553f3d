using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Core.Tests.Sessions;

public sealed class HelpedSessionTests
{
    private static readonly AssessmentEngine s_engine = new(TestBank.Create());

    [Fact]
    public void TryGetNextItem_ShownHowTwice_AsksNoMoreAboutThatNode() => Law.ForAll(10, random =>
    {
        SessionOptions options = new() { Selector = "random", Policy = "information-only", MaxItems = 200, MaxMinutes = 1000, Certainty = 1, StableSteps = 0, ObserverId = "a" };
        AssessmentSession session = s_engine.Start("p", random.NextUInt64(), options);
        Dictionary<NodeId, int> shown = [];
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            NodeId node = new(variant.Item.SkillIds[0], variant.Item.Representation);
            Assert.True(shown.GetValueOrDefault(node) < 2, "Two questions that had to be shown are enough.");

            // The ladder of the tasks with objects has one step, at level 1.
            int help = random.NextBool(0.6) ? 5 : 0;
            ScoredResponse scored = session.Submit(SessionTests.Answer(variant, random.NextBool(0.5), $"r{session.Steps.Count}") with { HelpUsed = help });
            shown[node] = shown.GetValueOrDefault(node) + (scored.HelpLevel == 5 ? 1 : 0);
        }

        Assert.Contains(2, shown.Values);
        Assert.Equal("nothing-left", session.Stopping!.Reason);
    });

    [Fact]
    public void Submit_RightWithADrawing_TestsBothAndMovesTheLower()
    {
        AssessmentSession session = s_engine.Start("p", 3, new SessionOptions { Strands = ["pv"] });
        ItemVariant? variant;
        while (session.TryGetNextItem(out variant) && variant.Item.Representation != Representation.Abstract)
        {
            session.Submit(new Response { Id = $"d{session.Steps.Count}", Declined = true });
        }

        string skill = variant!.Item.SkillIds[0];
        double before = session.State.MasteryOf(new NodeId(skill, Representation.Pictorial)).Value;
        session.Submit(SessionTests.Answer(variant, right: true, "r") with { HelpUsed = 3 });
        Assert.True(session.WasTested(new NodeId(skill, Representation.Abstract)));
        Assert.True(session.WasTested(new NodeId(skill, Representation.Pictorial)));
        Assert.True(session.State.MasteryOf(new NodeId(skill, Representation.Pictorial)).Value > before);
        Assert.Equal(3, session.Steps[^1].Scored.HelpLevel);
    }
}
