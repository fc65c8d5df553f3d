using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Items;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Core.Tests.Sessions;

/// <summary>What the record of a session keeps, and that the school year of a pupil decides nothing.</summary>
public sealed class SessionRecordTests
{
    private static readonly AssessmentEngine s_engine = new(TestBank.Create());

    [Fact]
    [Trait("Requirement", "C4")]
    public void Snapshot_AssessmentWithAnAdult_KeepsRepresentationsPatternsAndConversations()
    {
        AssessmentSession session = s_engine.Start("p", 5, new() { MaxItems = 24, MaxMinutes = 300, StableSteps = 0, Certainty = 1, ObserverId = "TA1", Strands = ["sub"], Policy = "information-only" });
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            string id = $"r{session.Steps.Count}";
            session.Submit(variant.Predictions.Count > 0 ? new() { Id = id, Text = variant.Predictions[0].Gives.ToString() } : SessionTests.Answer(variant, right: true, id));
            if (session.TryGetInterview(out InterviewQuestion? question))
            {
                session.Record(new() { Id = question.Id, Outcome = InterviewOutcome.Confirmed, Words = "I did 8 take 2" });
            }
        }

        AssessmentSession resumed = s_engine.Resume(SessionSnapshot.FromJson(session.Snapshot().ToJson()));
        foreach (AssessmentSession kept in new[] { session, resumed })
        {
            Assert.Equal([Representation.Concrete, Representation.Pictorial, Representation.Abstract], kept.Steps.Select(s => s.Variant.Item.Representation).Distinct().Order());
            Assert.Contains(kept.ErrorPatterns, p => p is { MisconceptionId: "sub.smaller", IsNamed: true } && p.Evidence.Count > 0);
            Assert.Contains(kept.Interviews, i => i.Question.MisconceptionId is not null && i.Record.Words == "I did 8 take 2");
        }
    }

    [Fact]
    [Trait("Requirement", "C5")]
    public void Submit_EachKindOfResponse_IsKeptAsWhatItWas()
    {
        AssessmentSession session = s_engine.StartMasteryCheck("p", 3, "sub.exchange", Representation.Abstract, new() { Right = 9, Of = 20 });
        Response[] responses =
        [
            new() { Id = "right", Text = "right" },
            new() { Id = "wrong", Text = "1" },
            new() { Id = "rule", Text = "rule" },
            new() { Id = "helped", Text = "right", HelpUsed = 2 },
            new() { Id = "not-sure", NotSure = true },
            new() { Id = "declined", Declined = true },
        ];
        foreach (Response response in responses)
        {
            Assert.True(session.TryGetNextItem(out ItemVariant? variant));
            session.Submit(response with { Text = response.Text switch { "right" => variant.Answer.ToString(), "rule" => variant.Predictions[0].Gives.ToString(), _ => response.Text } });
        }

        // One more question waits and is never reached: it is no answer, neither right nor wrong.
        Assert.True(session.TryGetNextItem(out _));
        double[] before = [.. session.State.Probabilities];
        session.Stop();
        AssessmentSession resumed = s_engine.Resume(SessionSnapshot.FromJson(session.Snapshot().ToJson()));
        Assert.Equal(before, resumed.State.Probabilities);
        Assert.Equal(
            [
                ("right", ResponseOutcome.Correct, 0),
                ("wrong", ResponseOutcome.Incorrect, 0),
                ("rule", ResponseOutcome.Misconception, 0),
                ("helped", ResponseOutcome.Correct, 2),
                ("not-sure", ResponseOutcome.NotSure, 0),
                ("declined", ResponseOutcome.Declined, 0),
            ],
            resumed.Steps.Select(s => (s.Scored.Response.Id, s.Scored.Outcome, s.Scored.Response.HelpUsed)));
        Assert.Equal([true, false, false, false], resumed.Steps.Take(4).Select(s => s.Scored.IsRightAlone));
        Assert.False(resumed.Steps[5].Scored.IsEvidence);
        RepresentationDiagnosis asked = s_engine.Diagnose(resumed).Find("sub.exchange")!.Representations.Single(r => r.Representation == Representation.Abstract);
        Assert.Equal([1, 2, 3, 4, 5], asked.Zone.Steps);
    }

    [Fact]
    [Trait("Requirement", "B2")]
    [Trait("Requirement", "C3")]
    public void Run_AnySchoolYear_AsksTheSame() => Law.ForAll(10, random =>
    {
        ulong seed = random.NextUInt64();
        string[] runs = [.. new int?[] { null, 1, 7, 9, 13 }.Select(year =>
        {
            AssessmentSession session = s_engine.Start("p", seed, new() { MaxItems = 10, Year = year });
            while (session.TryGetNextItem(out ItemVariant? variant))
            {
                session.Submit(SessionTests.Answer(variant, (seed >> session.Steps.Count & 1) == 0, $"r{session.Steps.Count}"));
            }

            Assert.Equal(s_engine.Bank.Curriculum.Skills.Select(s => s.Id), session.SkillsInScope);
            return string.Join(' ', session.Steps.Select(s => s.Variant.Item.Id + "?" + s.Variant.Key)) + " : " + string.Join(' ', s_engine.PlanRoadmap(session).Steps.Select(s => s.SkillId));
        })];
        Assert.Single(runs.Distinct());
    });
}
