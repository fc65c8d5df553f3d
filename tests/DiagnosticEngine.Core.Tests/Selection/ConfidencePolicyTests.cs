using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Selection;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Core.Tests.Selection;

public sealed class ConfidencePolicyTests
{
    private static readonly ItemBank s_bank = TestBank.Create();
    private static readonly ConfidencePolicy s_policy = new();

    [Fact]
    public void Narrow_AnyHistory_KeepsToTheChanceOrTakesTheHighest() => Law.ForAll(200, random =>
    {
        SelectionContext context = Some(random);
        AskedItem[] answered = [.. context.Asked.Where(a => a.Outcome != ResponseOutcome.Declined)];
        bool twoFailures = answered.Length > 1 && answered[^1].IsFailure && answered[^2].IsFailure;
        double least = answered.Length == 0 || twoFailures ? 0.8 : 0.6;
        NarrowedCandidates narrowed = s_policy.Narrow(context);
        double highest = context.Candidates.Max(i => Chance(context, i));
        Assert.NotEmpty(narrowed.Candidates);
        Assert.All(narrowed.Candidates, i => Assert.True(Chance(context, i) >= Math.Min(least, highest) - 1e-12));
        Assert.StartsWith(answered.Length == 0 ? "opening" : twoFailures ? "recovery" : "fair-chance", narrowed.Rule, StringComparison.Ordinal);
    });

    [Fact]
    public void Narrow_AfterAFailure_StepsDownOnTheSameSkillWhereThatKeepsToTheChance() => Law.ForAll(100, random =>
    {
        SelectionContext context = Some(random);
        NarrowedCandidates narrowed = s_policy.Narrow(context);
        Item[] allowed = [.. context.Candidates.Where(i => Chance(context, i) >= 0.6)];
        if (context.Asked.Count > 1 && context.Asked[^1].IsFailure && context.Asked[^2].IsSuccess && allowed.Length > 0)
        {
            NarrowedCandidates plain = new AbstractFirstPolicy().Narrow(context.WithCandidates(allowed));
            Assert.Equal(plain.Candidates, narrowed.Candidates);
            Assert.Equal("fair-chance+" + plain.Rule, narrowed.Rule);
        }
    });

    [Fact]
    public void Closing_AnyHistory_IsAskedForUntilASuccessAndAtMostThreeTimes() => Law.ForAll(200, random =>
    {
        SelectionContext context = Some(random);
        int closingAsked = (int)random.NextBelow(5);
        AskedItem? last = context.Asked.LastOrDefault(a => a.Outcome != ResponseOutcome.Declined);
        NarrowedCandidates? closing = s_policy.Closing(context, closingAsked);
        Assert.Equal(last is { IsFailure: true } && closingAsked < 3, closing is not null);
        double highest = context.Candidates.Max(i => Chance(context, i));
        Assert.All(closing?.Candidates ?? [], i => Assert.True(Chance(context, i) >= Math.Min(0.85, highest) - 1e-12));
    });

    [Fact]
    public void Run_WrongToTheEnd_AsksThreeClosingQuestionsAndKeepsTheReason()
    {
        AssessmentSession session = SessionRuns.Run(Start(new()), _ => false);
        Assert.Equal(9, session.Steps.Count);
        Assert.Equal(["closing", "closing", "closing"], session.Steps.Skip(6).Select(s => s.Decision.Rule));
        Assert.DoesNotContain(session.Steps.Take(6), s => s.Decision.Rule == "closing");
        Assert.Equal("items", session.Stopping?.Reason);
    }

    [Theory]
    [InlineData(5, 6)]
    [InlineData(6, 7)]
    [InlineData(7, 8)]
    public void Run_ASuccessAtLast_EndsOnIt(int firstRight, int questions)
    {
        AssessmentSession session = SessionRuns.Run(Start(new()), n => n >= firstRight);
        Assert.Equal(questions, session.Steps.Count);
        Assert.True(session.Steps[^1].Scored.IsCorrect);
    }

    [Fact]
    public void Run_StoppedByThePupil_AsksNothingMore()
    {
        AssessmentSession session = SessionRuns.Run(Start(new()), _ => false, most: 3);
        session.Stop();
        Assert.False(session.TryGetNextItem(out _));
        Assert.Equal("stopped", session.Stopping?.Reason);
    }

    [Fact]
    public void Resume_AtEveryStepOfTheClosing_GivesTheSameSession()
    {
        AssessmentEngine engine = new(s_bank);
        AssessmentSession whole = SessionRuns.Run(Start(new()), n => n == 7);
        for (int step = 0; step <= whole.Steps.Count; step++)
        {
            foreach (bool waits in new[] { false, true })
            {
                AssessmentSession part = SessionRuns.Run(Start(new()), n => n == 7, step);
                if (waits)
                {
                    part.TryGetNextItem(out _);
                }

                string json = part.Snapshot().ToJson();
                AssessmentSession resumed = engine.Resume(SessionSnapshot.FromJson(json));
                Assert.Equal(json, resumed.Snapshot().ToJson());
                AssessmentSession end = SessionRuns.Run(resumed, n => n == 7);
                Assert.Equal(whole.Snapshot().ToJson(), end.Snapshot().ToJson());
                Assert.Equal(whole.Stopping, end.Stopping);
            }
        }

        Assert.Equal(whole.Stopping, engine.Resume(whole.Snapshot()).Stopping);
    }

    [Fact]
    public void Run_OwnLeastSuccess_IsKeptBySnapshots()
    {
        AssessmentSession session = SessionRuns.Run(Start(new() { LeastSuccess = 0.75 }), n => n % 2 == 0);
        Assert.Contains(session.Steps, s => s.Decision.Reason.Contains("at least 0.75", StringComparison.Ordinal));
        Assert.Equal(session.Stopping, new AssessmentEngine(s_bank).Resume(SessionSnapshot.FromJson(session.Snapshot().ToJson())).Stopping);
    }

    [Fact]
    public void Over_AnotherPolicy_KeepsToTheChanceAndToThatPolicy()
    {
        AssessmentEngineOptions options = new();
        options.Policies.Add(ConfidencePolicy.Over(new ConcreteFirstPolicy(), new() { LeastSuccess = 0.3, OpeningSuccess = 0.3, MostClosing = 0 }));
        AssessmentSession session = SessionRuns.Run(
            new AssessmentEngine(s_bank, options).Start("p", 4, new() { Policy = "confidence", ObserverId = "adult", MaxItems = 3, StableSteps = 0, Certainty = 1 }), _ => true);
        Assert.Equal(["opening+concrete-first", "fair-chance+step-up", "fair-chance+step-up"], session.Steps.Select(s => s.Decision.Rule));
        Assert.Contains("at least 0.3.", session.Steps[0].Decision.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_ChanceOutOfRange_IsAWrongCall()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConfidencePolicy(new() { LeastSuccess = 1.1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConfidencePolicy(new() { ClosingSuccess = double.NaN }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConfidencePolicy(new() { MostClosing = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Start(new() { LeastSuccess = -0.1 }));
        Assert.Throws<ArgumentNullException>(() => ConfidencePolicy.Over(null!));
    }

    private static AssessmentSession Start(SessionOptions options) => new AssessmentEngine(s_bank).Start("p", 4, options with
    {
        Policy = "confidence",
        ObserverId = "adult",
        MaxItems = 6,
        MaxMinutes = 1000,
        Certainty = 1,
        StableSteps = 0,
    });

    private static SelectionContext Some(DeterministicRandom random)
    {
        AskedItem[] asked = [.. Enumerable.Range(0, (int)random.NextBelow(5)).Select(_ => new AskedItem
        {
            Item = s_bank.Items[(int)random.NextBelow(s_bank.Items.Count)],
            Outcome = new[] { ResponseOutcome.Correct, ResponseOutcome.Incorrect, ResponseOutcome.NotSure, ResponseOutcome.Declined }[(int)random.NextBelow(4)],
        })];
        return RandomBank.Context(random, s_bank, RandomBank.Believe(random, KnowledgeModel.Of(s_bank.Curriculum)), asked);
    }

    private static double Chance(SelectionContext context, Item item)
    {
        double secured = context.State[context.State.Model.IndexOf(new NodeId(item.SkillIds[0], item.Representation))];
        return (secured * 0.873) + ((1 - secured) * 0.056);
    }
}
