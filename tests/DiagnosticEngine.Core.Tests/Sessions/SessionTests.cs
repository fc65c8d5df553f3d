using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Core.Tests.Sessions;

public sealed class SessionTests
{
    private static readonly AssessmentEngine s_engine = new(TestBank.Create());

    [Fact]
    public void Run_SameSeedAndAnswers_GivesTheSameBytes() => Law.ForAll(8, random =>
    {
        ulong seed = random.NextUInt64();
        string first = Run(s_engine.Start("p", seed, Options()), seed).Snapshot().ToJson();
        string second = Run(new AssessmentEngine(TestBank.Create()).Start("p", seed, Options()), seed).Snapshot().ToJson();
        Assert.Equal(first, second);
    });

    [Fact]
    public void Resume_AtEveryStep_GivesTheSameSessionAsUninterrupted()
    {
        AssessmentSession whole = Run(s_engine.Start("p", 7, Options()), 7);
        for (int step = 0; step <= whole.Steps.Count; step++)
        {
            AssessmentSession part = Run(s_engine.Start("p", 7, Options()), 7, step);
            part.TryGetNextItem(out _);
            AssessmentSession resumed = s_engine.Resume(SessionSnapshot.FromJson(part.Snapshot().ToJson()));
            Assert.Equal(part.State.Probabilities, resumed.State.Probabilities);
            AssessmentSession end = Run(resumed, 7);
            Assert.Equal(whole.Snapshot().ToJson(), end.Snapshot().ToJson());
            Assert.Equal(whole.State.Probabilities, end.State.Probabilities);
            Assert.Equal(whole.Stopping, end.Stopping);
        }
    }

    [Fact]
    [Trait("Requirement", "C6")]
    public void Resume_WordsForOlderPupils_StayChosenAndChangeNothingElse()
    {
        AssessmentSession plain = Run(s_engine.Start("p", 5, Options()), 5);
        AssessmentSession older = Run(s_engine.Start("p", 5, Options() with { Wording = Wording.Secondary }), 5);
        Assert.Equal(plain.State.Probabilities, older.State.Probabilities);
        Assert.Equal(Wording.Secondary, s_engine.Resume(SessionSnapshot.FromJson(older.Snapshot().ToJson())).Options.Wording);
        Assert.DoesNotContain("wording", plain.Snapshot().ToJson(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Submit_SameIdTwice_CountsOnce()
    {
        AssessmentSession session = s_engine.Start("p", 1, Options());
        Assert.True(session.TryGetNextItem(out ItemVariant? variant));
        ScoredResponse first = session.Submit(Answer(variant, right: true, id: "r-1"));
        double[] before = [.. session.State.Probabilities];
        ScoredResponse again = session.Submit(new Response { Id = "r-1", Text = "something else" });
        Assert.Same(first, again);
        Assert.Single(session.Steps);
        Assert.Equal(before, session.State.Probabilities);
    }

    [Fact]
    public void Submit_InvalidAnswer_LeavesTheQuestionWaiting()
    {
        AssessmentSession session = s_engine.Start("p", 1, Options());
        session.TryGetNextItem(out ItemVariant? before);
        string snapshot = session.Snapshot().ToJson();
        Assert.Equal(ResponseOutcome.Invalid, session.Submit(new Response { Id = "r", Text = "lots" }).Outcome);
        Assert.True(session.TryGetNextItem(out ItemVariant? after));
        Assert.Same(before, after);
        Assert.Equal(snapshot, session.Snapshot().ToJson());
    }

    [Fact]
    [Trait("Requirement", "C5")]
    public void Submit_Declined_ChangesNoBelief()
    {
        AssessmentSession session = s_engine.Start("p", 1, Options());
        session.TryGetNextItem(out _);
        double[] before = [.. session.State.Probabilities];
        session.Submit(new Response { Id = "r", Declined = true });
        Assert.Equal(before, session.State.Probabilities);
        Assert.Single(session.Steps);
    }

    [Fact]
    [Trait("Requirement", "C5")]
    public void Submit_Declined_NeverAsksTheLikeAgain()
    {
        AssessmentSession session = s_engine.Start("p", 1, Options() with { Certainty = 1, StableSteps = 0, MaxItems = 40, MaxMinutes = 1000 });
        session.TryGetNextItem(out ItemVariant? declined);
        session.Submit(new Response { Id = "r", Declined = true });
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            Assert.False(variant.Item.SkillIds[0] == declined!.Item.SkillIds[0] && variant.Item.Representation == declined.Item.Representation);
            session.Submit(Answer(variant, right: true, $"r{session.Steps.Count}"));
        }
    }

    [Fact]
    public void Submit_WithNothingAsked_IsAWrongCall()
    {
        AssessmentSession session = s_engine.Start("p", 1, Options());
        Assert.Throws<InvalidOperationException>(() => session.Submit(new Response { Id = "r", Text = "1" }));
    }

    [Fact]
    public void Run_NoVariantComesTwice() => Law.ForAll(5, random =>
    {
        AssessmentSession session = Run(s_engine.Start("p", random.NextUInt64(), Options() with { Certainty = 1, StableSteps = 0, MaxItems = 60 }), 3);
        Assert.Equal(session.Steps.Count, session.Steps.Select(s => (s.Variant.Item.Id, s.Variant.Key)).Distinct().Count());
    });

    [Fact]
    public void Run_AfterAFailure_StepsDownOnTheSameSkill()
    {
        AssessmentSession session = s_engine.Start("p", 1, Options() with { ObserverId = "adult", Certainty = 1, StableSteps = 0 });
        List<ItemVariant> asked = [];
        for (int i = 0; i < 3 && session.TryGetNextItem(out ItemVariant? variant); i++)
        {
            asked.Add(variant);
            session.Submit(Answer(variant, right: false, id: $"r{i}"));
        }

        Assert.Equal([Representation.Abstract, Representation.Pictorial, Representation.Concrete], asked.Select(v => v.Item.Representation));
        Assert.Single(asked.Select(v => v.Item.SkillIds[0]).Distinct());
        Assert.Equal("step-down", session.Steps[1].Decision.Rule);
    }

    [Fact]
    [Trait("Requirement", "G3")]
    public void Run_WithoutAnObserver_NeverProposesObjects()
    {
        AssessmentSession session = s_engine.Start("p", 1, Options() with { Certainty = 1, StableSteps = 0, MaxItems = 100, MaxMinutes = 1000 });
        for (int i = 0; session.TryGetNextItem(out ItemVariant? variant); i++)
        {
            Assert.NotEqual(ItemKind.Observed, variant.Item.Kind);
            session.Submit(Answer(variant, right: false, id: $"r{i}"));
        }

        Assert.Equal("nothing-left", session.Stopping?.Reason);
        Assert.Contains(s_engine.Diagnose(session).Notes, n => n.Contains("objects", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(3, 1000, "items")]
    [InlineData(100, 1.4, "minutes")]
    public void Run_Limits_StopWithTheirReason(int items, double minutes, string reason)
    {
        AssessmentSession session = Run(s_engine.Start("p", 1, Options() with { MaxItems = items, MaxMinutes = minutes, Certainty = 1, StableSteps = 0 }), 1);
        Assert.Equal(reason, session.Stopping?.Reason);
        Assert.Equal(3, session.Steps.Count);
    }

    [Fact]
    public void Run_StableRoadmap_StopsEarly()
    {
        AssessmentSession session = Run(s_engine.Start("p", 1, Options() with { Certainty = 1, MaxItems = 100, MaxMinutes = 1000, StableAnswers = 4, StableLeastItems = 5 }), 1);
        Assert.Equal("roadmap-stable", session.Stopping?.Reason);
    }

    [Fact]
    public void Stop_EndsTheSession_AndResumesAsEnded()
    {
        AssessmentSession session = s_engine.Start("p", 1, Options());
        session.TryGetNextItem(out _);
        session.Stop();
        Assert.False(session.TryGetNextItem(out _));
        AssessmentSession resumed = s_engine.Resume(SessionSnapshot.FromJson(session.Snapshot().ToJson()));
        Assert.Equal("stopped", resumed.Stopping?.Reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("{\"formatVersion\":1}")]
    public void FromJson_Damaged_IsOneTypedException(string json) => Assert.Throws<SnapshotException>(() => SessionSnapshot.FromJson(json));

    [Fact]
    public void FromJson_EveryTruncation_IsOneTypedException()
    {
        string json = Run(s_engine.Start("p", 1, Options()), 1, 2).Snapshot().ToJson();
        for (int length = 0; length < json.Length; length++)
        {
            Assert.Throws<SnapshotException>(() => SessionSnapshot.FromJson(json[..length]));
        }
    }

    [Fact]
    public void Resume_Foreign_IsOneTypedException()
    {
        SessionSnapshot snapshot = Run(s_engine.Start("p", 1, Options()), 1, 2).Snapshot();
        Assert.Throws<SnapshotException>(() => s_engine.Resume(snapshot with { CurriculumFingerprint = "other" }));
        Assert.Throws<SnapshotException>(() => s_engine.Resume(snapshot with { Seed = 99 }));
        Assert.Throws<SnapshotException>(() => s_engine.Resume(snapshot with { Options = snapshot.Options with { Selector = "tea leaves" } }));
        Assert.Throws<SnapshotException>(() => SessionSnapshot.FromJson((snapshot with { FormatVersion = 2 }).ToJson()));
        Assert.Throws<SnapshotException>(() => s_engine.Resume(snapshot with
        {
            Responses = [snapshot.Responses[0] with { Response = new Response { Id = "x", Text = "lots" } }],
        }));
    }

    [Fact]
    public void Resume_OptionsThatCannotBe_IsOneTypedException()
    {
        SessionSnapshot snapshot = s_engine.Start("p", 1, Options()).Snapshot();
        foreach (SessionOptions options in new[]
        {
            snapshot.Options with { Balance = new() { Shares = null! } },
            snapshot.Options with { Balance = new() { Shares = [null!] } },
            snapshot.Options with { Balance = new() { Shares = [new() { Id = null! }] } },
            snapshot.Options with { Exposure = new() { AmongBest = 0 } },
            snapshot.Options with { Exposure = new() { NotNow = null! } },
            snapshot.Options with { Exposure = new() { NotNow = [null!] } },
            snapshot.Options with { InformationFloor = -1 },
            snapshot.Options with { MaxFailuresInARow = -1 },
        })
        {
            Assert.Throws<SnapshotException>(() => s_engine.Resume(SessionSnapshot.FromJson((snapshot with { Options = options }).ToJson())));
        }
    }

    [Fact]
    public void Resume_SnapshotFromBeforeTheseOptions_LeavesThemOut()
    {
        string json = Run(s_engine.Start("p", 1, Options()), 1, 4).Snapshot().ToJson();
        string older = json.Replace("\"informationFloor\":0,", "", StringComparison.Ordinal).Replace("\"maxFailuresInARow\":0,", "", StringComparison.Ordinal);
        Assert.NotEqual(json, older);
        Assert.Equal(json, s_engine.Resume(SessionSnapshot.FromJson(older)).Snapshot().ToJson());
    }

    [Fact]
    public void Run_FailuresInARow_StopKindly()
    {
        AssessmentSession session = s_engine.Start("p", 1, Options() with { MaxFailuresInARow = 4, Certainty = 1, StableSteps = 0 });
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            session.Submit(Answer(variant, right: session.Steps.Count == 1, id: $"r{session.Steps.Count}"));
        }

        Assert.Equal(("repeated-failure", 6), (session.Stopping?.Reason, session.Steps.Count));
    }

    [Fact]
    public void Run_InformationFloor_StopsWhereNoQuestionTellsAsMuch()
    {
        SessionOptions options = Options() with { Selector = "information-per-item", Policy = "information-only", Certainty = 1, StableSteps = 0, MaxItems = 100, MaxMinutes = 1000, MaxExposures = 50 };
        AssessmentSession free = Run(s_engine.Start("p", 1, options), 1, 30);
        AssessmentSession session = Run(s_engine.Start("p", 1, options with { InformationFloor = 0.05 }), 1);
        Assert.Equal("information-floor", session.Stopping?.Reason);

        // The score is the bits about the map and those about misconceptions, so it is never below what the floor looks at.
        Assert.All(session.Steps, s => Assert.True(s.Decision.Candidates[0].Score >= 0.05));
        Assert.Equal(free.Steps.Take(session.Steps.Count).Select(s => s.Variant.Key), session.Steps.Take(30).Select(s => s.Variant.Key));
    }

    [Fact]
    [Trait("Requirement", "K6")]
    public void Explain_EveryStep_HasCandidatesRuleAndBeliefs()
    {
        AssessmentSession session = Run(s_engine.Start("p", 7, Options()), 7);
        foreach (SessionStep step in session.Steps)
        {
            Assert.NotEmpty(step.Decision.Candidates);
            Assert.NotEmpty(step.Decision.Rule);
            Assert.Contains(step.Decision.Candidates, c => c.ItemId == step.Variant.Item.Id);
            NodeBelief belief = Assert.Single(step.Asked);
            Assert.Equal(new NodeId(step.Variant.Item.SkillIds[0], step.Variant.Item.Representation), belief.Node);
            Assert.True(step.Scored.IsCorrect ? belief.After > belief.Before : belief.After < belief.Before);
        }
    }

    [Fact]
    public void Start_WithNothingToAsk_IsAWrongCall()
    {
        Assert.Throws<ArgumentException>(() => s_engine.Start("p", 1, Options() with { FromLevel = 5 }));
        Assert.Throws<ArgumentException>(() => s_engine.Start("p", 1, Options() with { FromLevel = 3, ToLevel = 2 }));
    }

    [Fact]
    public void Run_PassedOverQuestions_AreNoReasonToCallThePlanStable()
    {
        AssessmentSession session = s_engine.Start("p", 1, Options() with { Certainty = 1, StableAnswers = 2, StableLeastItems = 2 });
        while (session.TryGetNextItem(out _))
        {
            session.Submit(new Response { Id = $"r{session.Steps.Count}", Declined = true });
        }

        Assert.Equal("nothing-left", session.Stopping?.Reason);
    }

    [Fact]
    public void Resume_EndedByARule_KnowsWhy()
    {
        AssessmentSession session = Run(s_engine.Start("p", 1, Options() with { MaxItems = 3 }), 1);
        Assert.Equal(session.Stopping, s_engine.Resume(session.Snapshot()).Stopping);
    }

    [Fact]
    public void Run_OwnStoppingRule_IsAsked()
    {
        AssessmentEngineOptions options = new();
        options.StoppingRules.Add(new DiagnosticEngine.Stopping.MaxItemsRule(2));
        AssessmentSession session = Run(new AssessmentEngine(TestBank.Create(), options).Start("p", 1, Options()), 1);
        Assert.Equal(2, session.Steps.Count);
    }

    [Theory]
    [InlineData("strand")]
    [InlineData("area")]
    [InlineData("selector")]
    [InlineData("policy")]
    public void Start_UnknownName_IsAWrongCall(string what)
    {
        SessionOptions options = what switch
        {
            "strand" => Options() with { Strands = ["no"] },
            "area" => Options() with { Areas = ["no"] },
            "selector" => Options() with { Selector = "no" },
            _ => Options() with { Policy = "no" },
        };
        Assert.Throws<ArgumentException>(() => s_engine.Start("p", 1, options));
    }

    internal static Response Answer(ItemVariant variant, bool right, string id) => variant.Item.Kind == ItemKind.Observed
        ? new() { Id = id, Observations = new Dictionary<string, string> { ["shown"] = right ? "yes" : "no", ["how"] = "groups" } }
        : new() { Id = id, Text = right ? variant.Answer.ToString() : "1" };

    private static SessionOptions Options() => new() { MaxItems = 12 };

    private static AssessmentSession Run(AssessmentSession session, ulong seed, int steps = int.MaxValue)
    {
        while (session.Steps.Count < steps && session.TryGetNextItem(out ItemVariant? variant))
        {
            int number = session.Steps.Count;
            bool right = DeterministicRandom.ForStream(seed, "test", number.ToString(System.Globalization.CultureInfo.InvariantCulture)).NextBool(0.5);
            session.Submit(Answer(variant, right, $"r{number}"));
        }

        return session;
    }
}
