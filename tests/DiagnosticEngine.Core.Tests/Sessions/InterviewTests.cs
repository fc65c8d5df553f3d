using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Core.Tests.Sessions;

/// <summary>Conversations and sittings: when they are proposed, what they change, and that a replay gives the same session.</summary>
public sealed class InterviewTests
{
    private static readonly AssessmentEngine s_engine = new(TestBank.Create());

    [Fact]
    public void Resume_WithConversationsAndSittings_GivesTheSameSessionAsUninterrupted() => Law.ForAll(6, random =>
    {
        ulong seed = random.NextUInt64();
        AssessmentSession whole = Run(s_engine.Start("p", seed, Options()), seed);
        for (int step = 0; step <= whole.Steps.Count; step += 3)
        {
            AssessmentSession part = Run(s_engine.Start("p", seed, Options()), seed, step);
            AssessmentSession resumed = s_engine.Resume(SessionSnapshot.FromJson(part.Snapshot().ToJson()));
            Assert.Equal(part.Snapshot().ToJson(), resumed.Snapshot().ToJson());
            Same(part, resumed);
            AssessmentSession end = Run(resumed, seed);
            Assert.Equal(whole.Snapshot().ToJson(), end.Snapshot().ToJson());
            Same(whole, end);
        }
    });

    [Fact]
    public void Run_Laws_HoldOfEveryProposal()
    {
        HashSet<(InterviewKind Kind, bool Suspects)> seen = [];
        Law.ForAll(30, random => CheckProposals(random.NextUInt64(), seen));
        Assert.Equal([(InterviewKind.Pattern, true), (InterviewKind.Explanation, false)], seen.Where(s => s != (InterviewKind.Explanation, true)).Order());
    }

    private static void CheckProposals(ulong seed, HashSet<(InterviewKind Kind, bool Suspects)> seen)
    {
        AssessmentSession session = Run(s_engine.Start("p", seed, Options()), seed);
        seen.UnionWith(session.Interviews.Select(i => (i.Question.Kind, i.Question.MisconceptionId is not null)));
        Assert.Equal(session.Interviews.Count, session.Interviews.Select(i => i.Record.Id).Distinct().Count());
        string[] asked = [.. session.Interviews.Select(i => i.Question.MisconceptionId).OfType<string>()];
        Assert.Equal(asked.Length, asked.Distinct().Count());
        foreach (Interview interview in session.Interviews)
        {
            InterviewQuestion question = interview.Question;
            Assert.InRange(question.Step, 1, interview.AfterStep);
            SessionStep step = session.Steps[question.Step - 1];
            Assert.All([question.Ask, question.Confirms, question.Refutes, .. question.Prompts], Assert.NotEmpty);
            Assert.All([question.Ask, .. question.Prompts], t => Assert.DoesNotMatch("(?i)^(can|could|would|do|did|is|are|will|may) ", t));
            Assert.True(question.Kind == InterviewKind.Pattern
                ? step.Scored.MisconceptionIds.Contains(question.MisconceptionId)
                : step.Scored.IsRightAlone);
        }

        Assert.All(session.Interviews.Where(i => !i.Record.Skipped).GroupBy(i => i.Sitting), g => Assert.InRange(g.Count(), 1, 4));
    }

    [Fact]
    public void TryGetInterview_NobodyThere_ProposesNothing()
    {
        AssessmentSession session = Run(s_engine.Start("p", 1, Options() with { ObserverId = null }), 1);
        Assert.Empty(session.Interviews);
        Assert.NotEmpty(session.ErrorPatterns);
    }

    [Fact]
    public void Run_NeverAskingForConversations_IsTheSameAsNoneOnOffer() => Law.ForAll(5, random =>
    {
        ulong seed = random.NextUInt64();
        AssessmentSession ignoring = Run(s_engine.Start("p", seed, Options()), seed, talk: false);
        AssessmentSession without = Run(s_engine.Start("p", seed, Options() with { Interviews = new() { MostPerSitting = 0 } }), seed);
        Assert.Equal(without.Steps.Select(s => s.Variant.Key), ignoring.Steps.Select(s => s.Variant.Key));
        Assert.Equal(without.State.Probabilities, ignoring.State.Probabilities);
    });

    [Theory]
    [InlineData(InterviewOutcome.Confirmed, false, 1)]
    [InlineData(InterviewOutcome.Refuted, false, -1)]
    [InlineData(InterviewOutcome.Unclear, false, 0)]
    [InlineData(InterviewOutcome.Declined, false, 0)]
    [InlineData(InterviewOutcome.Confirmed, true, 0)]
    public void Record_Outcome_MovesTheMisconceptionAndNoKnowledge(InterviewOutcome outcome, bool skipped, int direction)
    {
        AssessmentSession session = Suspecting(out InterviewQuestion question);
        double before = Probability(session, question);
        double[] knowledge = [.. session.State.Probabilities];
        Assert.True(session.Record(new() { Id = question.Id, Outcome = outcome, Skipped = skipped, Words = "I did 8 take 2" }));
        Assert.Equal(direction, Math.Sign(Math.Round(Probability(session, question) - before, 12)));
        Assert.Equal(knowledge, session.State.Probabilities);
        Assert.False(session.Record(new() { Id = question.Id, Outcome = InterviewOutcome.Confirmed }));
        Assert.Single(session.Interviews);
        Assert.False(session.TryGetInterview(out InterviewQuestion? next) && next.MisconceptionId == question.MisconceptionId);
    }

    [Fact]
    [Trait("Requirement", "K8")]
    public void Record_Words_AreInTheSnapshotAndNoPrintedRecord()
    {
        AssessmentSession session = Suspecting(out InterviewQuestion question);
        InterviewRecord record = new() { Id = question.Id, Outcome = InterviewOutcome.Unclear, Words = "you can't do two take away eight" };
        session.Record(record);
        Assert.Contains("take away eight", session.Snapshot().ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("eight", record.ToString() + session.Interviews[0], StringComparison.Ordinal);
        Assert.Equal(record.Words, s_engine.Resume(session.Snapshot()).Interviews[0].Record.Words);
    }

    [Fact]
    public void Record_WhatWasNotProposed_IsAWrongCall()
    {
        AssessmentSession session = Suspecting(out InterviewQuestion question);
        Assert.Throws<ArgumentException>(() => session.Record(new() { Id = "pattern-x-1", Outcome = InterviewOutcome.Confirmed }));
        Assert.Throws<ArgumentException>(() => session.Record(new() { Id = question.Id, Outcome = InterviewOutcome.WithoutUnderstanding }));
        Assert.Throws<ArgumentException>(() => session.Record(new() { Id = question.Id, Outcome = InterviewOutcome.Confirmed, Words = new string('a', 2001) }));
        Assert.Empty(session.Interviews);
    }

    [Fact]
    [Trait("Requirement", "B4")]
    [Trait("Requirement", "K8")]
    public void Diagnose_RightWithoutUnderstanding_CountsTowardsAProcedureWithoutModel()
    {
        SessionOptions options = Options() with { Strands = ["pv"], Interviews = new() { ExplainOneIn = 1 }, Selector = "random", Certainty = 1, StableSteps = 0, Policy = "information-only" };
        AssessmentSession session = s_engine.Start("p", 2, options);
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            if (variant.Item.Representation != Representation.Abstract)
            {
                session.Submit(new() { Id = $"r{session.Steps.Count}", Declined = true });
                continue;
            }

            session.Submit(SessionTests.Answer(variant, right: true, $"r{session.Steps.Count}"));
            if (session.TryGetInterview(out InterviewQuestion? question))
            {
                Assert.Equal((InterviewKind.Explanation, session.Steps.Count), (question.Kind, question.Step));
                session.Record(new() { Id = question.Id, Outcome = InterviewOutcome.WithoutUnderstanding });
            }
        }

        DiagnosticEngine.Diagnoses.Diagnosis diagnosis = s_engine.Diagnose(session);
        Assert.NotEmpty(diagnosis.ProceduresWithoutModel);
        Assert.All(diagnosis.ProceduresWithoutModel, f => Assert.True(f.UnexplainedSteps.Count >= 2 && f.NotRightSteps.Count == 0));
        Assert.All(diagnosis.ProceduresWithoutModel, f => Assert.NotEqual(DiagnosticEngine.Diagnoses.MasteryStatus.Secure, diagnosis.Find(f.SkillId)!.Status));
    }

    [Fact]
    [Trait("Requirement", "K8")]
    public void TryGetInterview_SampledExplanations_ComeOneInAboutSoMany()
    {
        int right = 0;
        int explanations = 0;
        for (ulong seed = 0; seed < 40; seed++)
        {
            AssessmentSession session = s_engine.Start("p", seed, Options() with { Strands = ["pv"] });
            while (session.TryGetNextItem(out ItemVariant? variant))
            {
                session.Submit(SessionTests.Answer(variant, right: true, $"r{session.Steps.Count}"));
                right += variant.Item.Kind == ItemKind.Observed ? 0 : 1;
                explanations += session.TryGetInterview(out InterviewQuestion? question) && question.Step == session.Steps.Count ? 1 : 0;
            }
        }

        Assert.InRange(explanations / (double)right, 0.1, 0.25);
    }

    [Fact]
    public void StartSitting_NumbersWhatFollows()
    {
        AssessmentSession session = s_engine.Start("p", 4, Options());
        Assert.False(session.StartSitting());
        Run(session, 4, steps: 3, talk: false, sittings: false);
        Assert.True(session.StartSitting());
        Assert.False(session.StartSitting());
        Run(session, 4, steps: 5, talk: false, sittings: false);
        Assert.Equal([1, 1, 1, 2, 2], session.Steps.Select(s => s.Sitting));
        Assert.Equal(3, Assert.Single(session.LaterSittings).AfterStep);
        Assert.All(session.ErrorPatterns.SelectMany(p => p.Evidence), o => Assert.Equal(session.Steps[o.Step - 1].Sitting, o.Sitting));
    }

    [Fact]
    public void FromJson_SnapshotWithoutTheNewFields_IsRead()
    {
        AssessmentSession session = Run(s_engine.Start("p", 4, Options() with { ObserverId = null }), 4, sittings: false);
        string json = session.Snapshot().ToJson();
        Assert.DoesNotContain("interviews", json, StringComparison.Ordinal);
        Assert.DoesNotContain("sittings", json, StringComparison.Ordinal);
        Assert.Equal(json, s_engine.Resume(SessionSnapshot.FromJson(json)).Snapshot().ToJson());
    }

    [Fact]
    public void Resume_ConversationThatWasNotProposed_SaysSo()
    {
        SessionSnapshot snapshot = Suspecting(out _).Snapshot();
        RecordedInterview stray = new() { AfterStep = 1, WasDrawn = false, Sitting = 1, Record = new() { Id = "no", Outcome = InterviewOutcome.Confirmed } };
        Assert.Throws<SnapshotException>(() => s_engine.Resume(snapshot with { Interviews = [stray] }));
        Assert.Throws<SnapshotException>(() => s_engine.Resume(snapshot with { Interviews = [stray with { AfterStep = 99 }] }));
        Assert.Throws<SnapshotException>(() => s_engine.Resume(snapshot with { Sittings = [new() { AfterStep = 99, WasDrawn = true }] }));
    }

    private static double Probability(AssessmentSession session, InterviewQuestion question) =>
        session.ErrorPatterns.Single(p => p.MisconceptionId == question.MisconceptionId).Probability;

    private static AssessmentSession Suspecting(out InterviewQuestion question)
    {
        AssessmentSession session = s_engine.Start("p", 5, Options());
        InterviewQuestion? found = null;
        while (found is not { Kind: InterviewKind.Pattern } && session.TryGetNextItem(out ItemVariant? variant))
        {
            session.Submit(Reply(variant, DeterministicRandom.FromSeed(1), session.Steps.Count, wrong: true));
            session.TryGetInterview(out found);
        }

        question = found ?? throw new InvalidOperationException("Nothing was suspected.");
        return session;
    }

    private static void Same(AssessmentSession left, AssessmentSession right)
    {
        Assert.Equal(left.State.Probabilities, right.State.Probabilities);
        Assert.Equal(left.ErrorPatterns.Select(p => (p.MisconceptionId, p.Probability, p.IsNamed)), right.ErrorPatterns.Select(p => (p.MisconceptionId, p.Probability, p.IsNamed)));
        Assert.Equal(left.Interviews.Select(i => (i.Record, i.Question.Id, i.AfterStep, i.Sitting)), right.Interviews.Select(i => (i.Record, i.Question.Id, i.AfterStep, i.Sitting)));
        Assert.Equal(left.Steps.Select(s => s.Sitting), right.Steps.Select(s => s.Sitting));
        Assert.Equal(left.Stopping, right.Stopping);
    }

    private static SessionOptions Options() => new() { MaxItems = 14, MaxMinutes = 200, ObserverId = "adult", Strands = ["sub"], FromLevel = 3 };

    private static Response Reply(ItemVariant variant, DeterministicRandom random, int number, bool wrong) =>
        wrong && variant.Predictions.Count > 0
            ? new() { Id = $"r{number}", Text = variant.Predictions[0].Gives.ToString() }
            : SessionTests.Answer(variant, right: !wrong || random.NextBool(0.2), $"r{number}");

    /// <summary>Answers, talks and begins sittings as the seed says at each step, so that a resumed session gets the same inputs.</summary>
    private static AssessmentSession Run(AssessmentSession session, ulong seed, int steps = int.MaxValue, bool talk = true, bool sittings = true)
    {
        while (session.Steps.Count < steps && session.TryGetNextItem(out ItemVariant? variant))
        {
            DeterministicRandom random = DeterministicRandom.ForStream(seed, "test", session.Steps.Count.ToString(CultureInfo.InvariantCulture));
            bool late = random.NextBool(0.5);
            session.Submit(Reply(variant, random, session.Steps.Count, random.NextBool(0.5)));
            bool sits = random.NextBool(0.2);
            if (late)
            {
                session.TryGetNextItem(out _);
            }

            if (sittings && sits)
            {
                session.StartSitting();
            }

            while (talk && session.TryGetInterview(out InterviewQuestion? question))
            {
                InterviewOutcome outcome = (InterviewOutcome)random.NextBelow(question.Kind == InterviewKind.Explanation ? 5 : 4);
                session.Record(new() { Id = question.Id, Outcome = outcome, Skipped = random.NextBool(0.1), Words = random.NextBool(0.5) ? "so" : null });
            }
        }

        return session;
    }
}
