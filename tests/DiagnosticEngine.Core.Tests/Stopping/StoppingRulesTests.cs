using DiagnosticEngine.Inference;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Stopping;

namespace DiagnosticEngine.Core.Tests.Stopping;

public sealed class StoppingRulesTests
{
    private const ResponseOutcome Right = ResponseOutcome.Correct;
    private const ResponseOutcome Wrong = ResponseOutcome.Misconception;

    [Theory]
    [InlineData(3, true, Wrong, ResponseOutcome.NotSure, ResponseOutcome.Slip)]
    [InlineData(3, true, Right, Wrong, ResponseOutcome.Declined, Wrong, ResponseOutcome.Unclear, Wrong, ResponseOutcome.NoEvidence)]
    [InlineData(3, false, Wrong, Wrong)]
    [InlineData(3, false, Wrong, Wrong, Wrong, Right)]
    [InlineData(3, false, Wrong, Right, Wrong, Wrong)]
    [InlineData(1, false)]
    [InlineData(1, true, ResponseOutcome.NotSure)]
    public void RepeatedFailure_Answers_CountsTheLastInARow(int failures, bool stops, params ResponseOutcome[] outcomes) =>
        Assert.Equal(stops ? "repeated-failure" : null, new RepeatedFailureRule(failures).Check(Context(outcomes))?.Reason);

    [Fact]
    public void RepeatedFailure_Words_AreKind()
    {
        string words = new RepeatedFailureRule(1).Check(Context([Wrong]))!.Explanation;
        Assert.Contains("break", words, StringComparison.Ordinal);
        Assert.DoesNotContain("fail", words, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("wrong", words, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(0.05, 0.04, true)]
    [InlineData(0.05, 0.05, false)]
    [InlineData(0.05, 0.5, false)]
    public void InformationFloor_BestBelowIt_Stops(double floor, double best, bool stops) =>
        Assert.Equal(stops ? "information-floor" : null, new InformationFloorRule(floor).Check(Context([], best))?.Reason);

    [Fact]
    public void InformationFloor_NotKnown_GoesOn() => Assert.Null(new InformationFloorRule(0.5).Check(Context([])));

    [Fact]
    public void All_AnyRules_StopsExactlyWhenAllDo() => Law.ForAll(60, random =>
    {
        IStoppingRule[] rules = [.. Enumerable.Range(0, 1 + (int)random.NextBelow(4)).Select(n => new Fixed(random.NextBool(0.7) ? $"r{n}" : null))];
        StoppingDecision? all = StoppingRules.All("together", rules).Check(Context([]));
        StoppingDecision? any = StoppingRules.Any(rules).Check(Context([]));
        Assert.Equal(rules.All(r => r.Check(Context([])) is not null) ? "together" : null, all?.Reason);
        Assert.Equal(rules.Select(r => r.Check(Context([]))).FirstOrDefault(d => d is not null), any);
        Assert.Equal(all is null ? null : string.Join(" ", rules.Select(r => r.Check(Context([]))!.Explanation)), all?.Explanation);
    });

    [Fact]
    public void All_Nested_Composes()
    {
        IStoppingRule rule = StoppingRules.All("enough", new Fixed("a"), StoppingRules.Any(new Fixed(null), new Fixed("b")));
        Assert.Equal(new StoppingDecision { Reason = "enough", Explanation = "It was a. It was b." }, rule.Check(Context([])));
    }

    [Fact]
    public void Create_WithoutRulesOrName_IsAWrongCall()
    {
        Assert.Throws<ArgumentException>(() => StoppingRules.Any());
        Assert.Throws<ArgumentException>(() => StoppingRules.All("x"));
        Assert.Throws<ArgumentException>(() => StoppingRules.All(" ", new Fixed("a")));
        Assert.Throws<ArgumentException>(() => StoppingRules.Any(new Fixed("a"), null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RepeatedFailureRule(0));
    }

    private static StoppingContext Context(ResponseOutcome[] outcomes, double? best = null)
    {
        KnowledgeModel model = KnowledgeModel.Of(TestBank.Create().Curriculum);
        StoppingContext context = new()
        {
            State = new KnowledgeState(model, model.Nodes.Select(_ => 0.5), []),
            Scope = [],
            ItemsAnswered = outcomes.Length,
            ItemsAsked = outcomes.Length,
            Minutes = 1,
            RoadmapHistory = [],
            Responses = [.. outcomes.Select(o => new ScoredResponse { Response = new Response { Id = "r" }, Outcome = o })],
        };
        return best is not { } bits ? context : new()
        {
            State = context.State,
            Scope = [],
            ItemsAnswered = 0,
            ItemsAsked = 0,
            Minutes = 0,
            RoadmapHistory = [],
            BestInformation = new(() => bits),
        };
    }

    private sealed class Fixed(string? reason) : IStoppingRule
    {
        public StoppingDecision? Check(StoppingContext context) => reason is null ? null : new() { Reason = reason, Explanation = $"It was {reason}." };
    }
}
