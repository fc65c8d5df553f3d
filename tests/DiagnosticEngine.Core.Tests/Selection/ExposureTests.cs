using DiagnosticEngine.Items;
using DiagnosticEngine.Selection;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Core.Tests.Selection;

public sealed class ExposureTests
{
    private static readonly AssessmentEngine s_engine = new(TestBank.Create());

    [Fact]
    public void SelectNext_AmongBest_TakesEachOfTheBestAndNoOther()
    {
        List<int> ranks = [];
        for (ulong seed = 0; seed < 60; seed++)
        {
            AssessmentSession session = Start(seed, new() { Policy = "information-only", Exposure = new() { AmongBest = 3 } });
            Assert.True(session.TryGetNextItem(out ItemVariant? variant));
            ranks.Add(session.PendingDecision!.Candidates.Select(c => c.ItemId).ToList().IndexOf(variant.Item.Id));
            Assert.Equal("any+randomesque", session.PendingDecision.Rule);
            Assert.Contains("by chance from the best 3", session.PendingDecision.Reason, StringComparison.Ordinal);
        }

        // Sixty draws from three miss one of them with probability 3 × (2/3)^60 < 1e-9; the seeds are fixed in any case.
        Assert.Equal([0, 1, 2], ranks.Distinct().Order());
    }

    [Fact]
    public void Run_NotNow_IsNeverAsked()
    {
        string[] notNow = ["sub.plain.abstract.1", "pv.tens.concrete.1", "pv.tens.pictorial.1"];
        AssessmentSession session = SessionRuns.Run(Start(1, new() { Exposure = new() { NotNow = notNow }, MaxExposures = 1 }), n => n % 2 == 0);
        Assert.Equal("nothing-left", session.Stopping?.Reason);
        Assert.Equal(15, session.Steps.Count);
        Assert.DoesNotContain(session.Steps, s => notNow.Contains(s.Variant.Item.Id));
    }

    [Fact]
    public void Start_LimitsThatCannotBe_IsAWrongCall()
    {
        Assert.ThrowsAny<ArgumentException>(() => Start(1, new() { Exposure = new() { AmongBest = 0 } }));
        Assert.ThrowsAny<ArgumentException>(() => Start(1, new() { Exposure = new() { AmongBest = 11 } }));
        Assert.ThrowsAny<ArgumentException>(() => Start(1, new() { Exposure = new() { NotNow = ["no"] } }));
        Assert.ThrowsAny<ArgumentException>(() => Start(1, new() { Exposure = new() { NotNow = null! } }));
    }

    public static TheoryData<string, string, bool, bool> Everything()
    {
        TheoryData<string, string, bool, bool> all = [];
        AssessmentEngineOptions options = new();
        foreach (string selector in options.Selectors.Select(s => s.Name))
        {
            foreach (string policy in options.Policies.Select(p => p.Name))
            {
                all.Add(selector, policy, false, false);
                all.Add(selector, policy, true, false);
                all.Add(selector, policy, false, true);
                all.Add(selector, policy, true, true);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Run_EverySelectorPolicyAndWrapper_RepeatsNothingAndResumes(string selector, string policy, bool balanced, bool limited)
    {
        SessionOptions options = new()
        {
            Selector = selector,
            Policy = policy,
            Balance = balanced ? ContentBalance.Even : null,
            Exposure = limited ? new() { AmongBest = 3, NotNow = ["sub.exchange.abstract.1"] } : null,
            MaxExposures = 2,
        };
        AssessmentSession session = SessionRuns.Run(Start(9, options), n => n % 3 == 0);
        Assert.Equal(session.Steps.Count, session.Steps.Select(s => (s.Variant.Item.Id, s.Variant.Key)).Distinct().Count());
        Assert.All(session.Steps.CountBy(s => s.Variant.Item.Id), c => Assert.InRange(c.Value, 1, 2));
        Assert.Equal(limited ? 34 : 36, session.Steps.Count);
        Assert.Equal("nothing-left", session.Stopping?.Reason);
        Assert.All(session.Steps, s => Assert.Contains(s.Decision.Candidates, c => c.ItemId == s.Variant.Item.Id));
        AssessmentSession half = SessionRuns.Run(Start(9, options), n => n % 3 == 0, most: 17);
        AssessmentSession resumed = SessionRuns.Run(s_engine.Resume(SessionSnapshot.FromJson(half.Snapshot().ToJson())), n => n % 3 == 0);
        Assert.Equal(session.Snapshot().ToJson(), resumed.Snapshot().ToJson());
    }

    private static AssessmentSession Start(ulong seed, SessionOptions options) => s_engine.Start("p", seed, options with
    {
        ObserverId = "adult",
        MaxItems = 100,
        MaxMinutes = 10_000,
        Certainty = 1,
        StableSteps = 0,
    });
}
