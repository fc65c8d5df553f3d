using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Sessions;
using DiagnosticEngine.Stopping;

namespace DiagnosticEngine.Core.Tests.Sessions;

public sealed class MasteryCheckTests
{
    private static readonly AssessmentEngine s_engine = new(TestBank.Create());

    [Theory]
    [InlineData("RRRRR", "mastery-met")]
    [InlineData("RWRRRR", "mastery-met")]
    [InlineData("WW", "mastery-not-yet")]
    [InlineData("RRR?R?", "mastery-not-yet")]
    [InlineData("RRRRWW", "mastery-not-yet")]
    [InlineData("RR-RR-R", "mastery-met")]
    [InlineData("RRRR-------R", "mastery-met")]
    [InlineData("R-----------", "mastery-open")]
    public void Run_Answers_StopAsSoonAsTheRuleIsDecided(string answers, string reason)
    {
        AssessmentSession session = s_engine.StartMasteryCheck("p", 5, "sub.exchange", Representation.Abstract);
        foreach (char answer in answers)
        {
            Assert.True(session.TryGetNextItem(out ItemVariant? variant), "The check ended early.");
            Assert.Equal("sub.exchange.abstract.1", variant.Item.Id);
            Submit(session, variant, answer);
        }

        Assert.False(session.TryGetNextItem(out _));
        Assert.Equal(reason, session.Stopping?.Reason);
        Assert.Equal(session.Steps.Count, session.Steps.Select(s => s.Variant.Key).Distinct().Count());
        Assert.Equal(["sub.exchange"], session.SkillsInScope);

        // One skill says nothing about a level.
        Assert.Null(Assert.Single(s_engine.Diagnose(session).Strands).Level);
    }

    [Fact]
    public void Run_RightWithHelp_IsNotRight()
    {
        AssessmentSession session = s_engine.StartMasteryCheck("p", 5, "sub.plain", Representation.Concrete, options: new() { ObserverId = "adult" });
        Assert.True(session.TryGetNextItem(out ItemVariant? variant));
        session.Submit(SessionTests.Answer(variant, right: true, "r0") with { HelpUsed = 1 });
        Assert.True(session.Steps[0].Scored.IsCorrect);
        Assert.False(session.TryGetNextItem(out _));
        Assert.Equal("mastery-not-yet", session.Stopping?.Reason);
        Assert.Contains("0 of 1 answers were right without help", session.Stopping!.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FewVariants_EndsAsOpen()
    {
        ItemBank bank = TestBank.Create();
        Item narrow = bank.GetItem("sub.plain.abstract.1") with
        {
            Parameters = [new Parameter { Name = "a", Low = 52, High = 53 }, new Parameter { Name = "b", Low = 18, High = 18 }],
            Constraints = [],
        };
        AssessmentEngine engine = new(new ItemBank(bank.Curriculum, [narrow]));
        AssessmentSession session = engine.StartMasteryCheck("p", 5, "sub.plain", Representation.Abstract);
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            Submit(session, variant, 'R');
        }

        Assert.Equal(2, session.Steps.Count);
        Assert.Equal("mastery-open", session.Stopping?.Reason);
    }

    [Fact]
    public void Run_SeveralItems_AreAskedInTurn()
    {
        ItemBank bank = TestBank.Create();
        Item second = bank.GetItem("sub.plain.abstract.1") with { Id = "sub.plain.abstract.2" };
        Item both = second with { Id = "both", SkillIds = ["sub.plain", "pv.tens"] };
        AssessmentEngine engine = new(new ItemBank(bank.Curriculum, [.. bank.Items, second, both]));
        AssessmentSession session = engine.StartMasteryCheck("p", 5, "sub.plain", Representation.Abstract);
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            Submit(session, variant, 'R');
        }

        Assert.Equal(["1", "2", "1", "2", "1"], session.Steps.Select(s => s.Variant.Item.Id[^1..]));
    }

    [Fact]
    public void Resume_AtEveryStep_GivesTheSameCheck()
    {
        const string Answers = "RW-RRRR";
        for (int step = 0; step <= Answers.Length; step++)
        {
            AssessmentSession session = s_engine.StartMasteryCheck("p", 5, "sub.exchange", Representation.Abstract, new MasteryRule { Right = 5, Of = 6 });
            for (int n = 0; n < Answers.Length; n++)
            {
                if (n == step)
                {
                    string json = session.Snapshot().ToJson();
                    Assert.Contains("\"representation\":\"Abstract\"", json, StringComparison.Ordinal);
                    session = s_engine.Resume(SessionSnapshot.FromJson(json));
                    Assert.Equal(json, session.Snapshot().ToJson());
                }

                Assert.True(session.TryGetNextItem(out ItemVariant? variant));
                Submit(session, variant, Answers[n]);
            }

            session = s_engine.Resume(SessionSnapshot.FromJson(session.Snapshot().ToJson()));
            Assert.Equal("mastery-met", session.Stopping?.Reason);
        }
    }

    [Fact]
    public void Start_OwnRules_AreUsed()
    {
        AssessmentEngineOptions options = new() { Mastery = new() { Abstract = new() { Right = 1, Of = 1 } } };
        AssessmentSession session = new AssessmentEngine(TestBank.Create(), options).StartMasteryCheck("p", 5, "sub.plain", Representation.Abstract);
        Assert.True(session.TryGetNextItem(out ItemVariant? variant));
        Submit(session, variant, 'R');
        Assert.False(session.TryGetNextItem(out _));
        Assert.Equal("mastery-met", session.Stopping?.Reason);
    }

    [Fact]
    public void Start_ThatCannotBe_IsAWrongCall()
    {
        Assert.Throws<ArgumentException>(() => s_engine.StartMasteryCheck("p", 1, "no.such", Representation.Abstract));
        Assert.Throws<ArgumentNullException>(() => s_engine.StartMasteryCheck("p", 1, null!, Representation.Abstract));
        Assert.Throws<ArgumentOutOfRangeException>(() => s_engine.StartMasteryCheck("p", 1, "sub.plain", Representation.Abstract, new MasteryRule { Right = 3, Of = 2 }));

        // Objects need somebody who watches.
        Assert.Throws<ArgumentException>(() => s_engine.StartMasteryCheck("p", 1, "sub.plain", Representation.Concrete));
    }

    [Fact]
    public void Resume_DamagedCheck_IsOneTypedException()
    {
        SessionSnapshot snapshot = s_engine.StartMasteryCheck("p", 5, "sub.exchange", Representation.Abstract).Snapshot();
        MasteryCheck check = snapshot.Options.Mastery!;
        foreach (MasteryCheck damaged in new[] { check with { SkillId = "no.such" }, check with { SkillId = null! }, check with { Rule = null! }, check with { Representation = (Representation)9 } })
        {
            Assert.Throws<SnapshotException>(() => s_engine.Resume(snapshot with { Options = snapshot.Options with { Mastery = damaged } }));
        }
    }

    private static void Submit(AssessmentSession session, ItemVariant variant, char answer)
    {
        string id = "r" + session.Steps.Count.ToString(CultureInfo.InvariantCulture);
        session.Submit(answer switch
        {
            '?' => new Response { Id = id, NotSure = true },
            '-' => new Response { Id = id, Declined = true },
            _ => SessionTests.Answer(variant, answer == 'R', id),
        });
    }
}
