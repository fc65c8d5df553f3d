using DiagnosticEngine.Core.Tests.Inference;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Core.Tests.Sessions;

public sealed class ToldEvidenceTests
{
    private static readonly AssessmentEngine s_engine = new(TestBank.Create());

    private static readonly AssessmentEngine s_scalable = new(TestBank.Create(), new AssessmentEngineOptions { Estimator = m => new ScalableEstimator(m) });

    [Theory]
    [InlineData("exact")]
    [InlineData("scalable")]
    public void Diagnose_SameAnswersWithAnythingTold_GivesTheSameLevels(string estimator) => Law.ForAll(15, random =>
    {
        AssessmentEngine engine = estimator == "exact" ? s_engine : s_scalable;
        Assert.Equal(estimator, engine.Estimator.Name);

        // Questions drawn by chance, so that what is told cannot change which ones are asked.
        SessionOptions options = Options() with { Selector = "random", Policy = "information-only", Certainty = 1, StableSteps = 0 };
        ulong seed = random.NextUInt64();
        AssessmentSession plain = Run(engine.Start("p", seed, options), seed);
        AssessmentSession told = engine.Start("p", seed, options, Draw(random, 5));
        told = Run(told, seed, steps: 4);
        Tell(told, Draw(random, 9));
        told = Run(told, seed);
        Tell(told, Draw(random, 12));
        Assert.Equal(plain.Steps.Select(s => s.Variant.Key), told.Steps.Select(s => s.Variant.Key));
        Assert.NotEqual(plain.State.Probabilities, told.State.Probabilities);
        Assert.Equal(plain.State.Probabilities, told.StateFromAnswers.Probabilities);
        Diagnosis before = engine.Diagnose(plain);
        Diagnosis after = engine.Diagnose(told);
        Assert.Equal(before.Strands.Select(x => (x.StrandId, x.QuestionsAsked, x.Level)), after.Strands.Select(x => (x.StrandId, x.QuestionsAsked, x.Level)));
        Assert.Equal(before.Areas, after.Areas);
        Assert.Equal(before.Skills.Select(s => s.IsTested), after.Skills.Select(s => s.IsTested));
        Assert.Equal(
            before.Skills.SelectMany(s => s.Representations).Select(r => (double?)r.Probability),
            after.Skills.SelectMany(s => s.Representations).Select(r => r.ProbabilityFromAnswers));
        Assert.Equal(plain.Minutes, told.Minutes);
    });

    [Fact]
    public void Add_ReliabilityOfACoin_ChangesNothingAtAll() => Law.ForAll(10, random =>
    {
        ulong seed = random.NextUInt64();
        AssessmentSession plain = Run(s_engine.Start("p", seed, Options()), seed);
        AssessmentSession told = s_engine.Start("p", seed, Options());
        KnowledgeState before = told.State;
        Tell(told, Draw(random, 6).Select(e => e with { Reliability = 0.5, ReliabilityWhenNot = null }));
        Assert.Same(before, told.State);
        told = Run(told, seed);
        Assert.Equal(plain.State.Probabilities, told.State.Probabilities);
        Assert.Equal(plain.Steps.Select(s => s.Variant.Key), told.Steps.Select(s => s.Variant.Key));
        Assert.Equal(plain.Stopping, told.Stopping);
        Assert.Equal(s_engine.PlanRoadmap(plain).Steps.Select(s => (s.SkillId, s.Kind, s.StartAt)), s_engine.PlanRoadmap(told).Steps.Select(s => (s.SkillId, s.Kind, s.StartAt)));
    });

    [Fact]
    public void Add_AnyOrder_GivesTheSameBeliefs() => Law.ForAll(20, random =>
    {
        List<ExternalEvidence> evidence = [.. Draw(random, 6)];
        AssessmentSession one = s_engine.Start("p", 1, Options(), evidence);
        evidence.Reverse();
        AssessmentSession other = s_engine.Start("p", 1, Options(), evidence);
        Assert.Equal(one.State.Probabilities, other.State.Probabilities);
    });

    [Fact]
    public void Add_SameIdTwice_CountsOnce()
    {
        AssessmentSession session = s_engine.Start("p", 1, Options());
        Assert.True(session.Add(ExternalEvidenceModelTests.Some()));
        KnowledgeState after = session.State;
        Assert.False(session.Add(ExternalEvidenceModelTests.Some() with { Verdict = ExternalVerdict.NotYet }));
        Assert.Same(after, session.State);
        Assert.Equal(ExternalVerdict.Secure, Assert.Single(session.Told).Evidence.Verdict);
    }

    [Fact]
    public void Add_NeverCountsAsAnAnswerNorAsTested()
    {
        AssessmentSession session = s_engine.Start("p", 1, Options(), [ExternalEvidenceModelTests.Some()]);
        Diagnosis diagnosis = s_engine.Diagnose(session);
        Assert.Empty(session.Steps);
        Assert.Equal(0, session.Minutes);
        Assert.False(session.WasTested(new NodeId("sub.plain", Representation.Abstract)));
        Assert.All(diagnosis.Strands, s => Assert.Null(s.Level));
        Assert.Empty(diagnosis.Abilities);
        RepresentationDiagnosis told = diagnosis.Find("sub.plain")!.Representations[^1];
        Assert.False(told.IsTested);
        Assert.True(told.Probability > told.ProbabilityFromAnswers);
        Assert.Equal("class teacher", Assert.Single(told.Told).Source);
        Assert.Single(diagnosis.Told);
    }

    [Fact]
    public void Plan_OfSomethingTold_NamesSourceAndDate()
    {
        AssessmentSession session = s_engine.Start("p", 1, Options(), [ExternalEvidenceModelTests.Some() with { Verdict = ExternalVerdict.NotYet, Reliability = 0.99 }]);
        Assert.Contains(
            "Told: not secure yet in symbols (class teacher, 12 September 2026).",
            s_engine.PlanRoadmap(session).Steps.Single(s => s.SkillId == "sub.plain").Because);
        Assert.Contains(s_engine.Diagnose(session).Notes, n => n.Contains("levels rest on the answers alone", StringComparison.Ordinal));
    }

    [Fact]
    public void Add_WhileAQuestionWaits_LeavesTheQuestion()
    {
        AssessmentSession session = s_engine.Start("p", 1, Options());
        session.TryGetNextItem(out ItemVariant? before);
        session.Add(ExternalEvidenceModelTests.Some() with { SkillId = before!.Item.SkillIds[0], Reliability = 0.99 });
        session.TryGetNextItem(out ItemVariant? after);
        Assert.Same(before, after);
        ToldEvidence told = Assert.Single(session.Told);
        NodeBelief belief = Assert.Single(told.Named);
        Assert.True(belief.After > belief.Before);
        Assert.NotEmpty(told.Elsewhere);
    }

    [Fact]
    public void Resume_AtAnyMoment_GivesTheSameBytes() => Law.ForAll(12, random =>
    {
        ulong seed = random.NextUInt64();
        AssessmentSession session = s_engine.Start("p", seed, Options() with { Certainty = 0.8 }, Draw(random, (int)random.NextBelow(3)));
        int number = 0;
        bool goesOn = true;
        while (goesOn)
        {
            session = random.NextBool(0.3) ? Reopened(session) : session;
            Tell(session, Draw(random, (int)random.NextBelow(2), $"a{number}-"));
            session = random.NextBool(0.3) ? Reopened(session) : session;
            goesOn = session.TryGetNextItem(out ItemVariant? variant);
            Tell(session, Draw(random, (int)random.NextBelow(2), $"b{number}-"));
            session = random.NextBool(0.3) ? Reopened(session) : session;
            if (goesOn && random.NextBool(0.05))
            {
                session.Stop();
                goesOn = false;
            }
            else if (goesOn)
            {
                session.Submit(SessionTests.Answer(variant!, random.NextBool(0.5), $"r{number++}"));
            }
        }

        Tell(session, Draw(random, 2, "end-"));
        AssessmentSession end = Reopened(session);
        Assert.Equal(session.Stopping, end.Stopping);
        Assert.Equal(session.Snapshot().ToJson(), end.Snapshot().ToJson());
    });

    [Fact]
    public void Snapshot_NothingTold_SaysNothingOfIt() =>
        Assert.DoesNotContain("evidence", s_engine.Start("p", 1, Options()).Snapshot().ToJson(), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Resume_DamagedEvidence_IsOneTypedException()
    {
        SessionSnapshot snapshot = s_engine.Start("p", 1, Options(), [ExternalEvidenceModelTests.Some()]).Snapshot();
        RecordedEvidence told = snapshot.Evidence![0];
        Assert.Throws<SnapshotException>(() => s_engine.Resume(snapshot with { Evidence = [told, told] }));
        Assert.Throws<SnapshotException>(() => s_engine.Resume(snapshot with { Evidence = [told with { AfterStep = 3 }] }));
        Assert.Throws<SnapshotException>(() => s_engine.Resume(snapshot with { Evidence = [told with { Evidence = told.Evidence with { SkillId = "no.such" } }] }));
        Assert.Throws<SnapshotException>(() => SessionSnapshot.FromJson((snapshot with { Evidence = [null!] }).ToJson()));
        Assert.Throws<SnapshotException>(() => SessionSnapshot.FromJson((snapshot with { Evidence = [told with { Evidence = null! }] }).ToJson()));
    }

    [Fact]
    public void Add_WrongCalls_Throw()
    {
        AssessmentSession session = s_engine.Start("p", 1, Options());
        Assert.Throws<ArgumentNullException>(() => session.Add(null!));
        Assert.Throws<ArgumentException>(() => session.Add(ExternalEvidenceModelTests.Some() with { SkillId = "no.such" }));
        Assert.Throws<ArgumentNullException>(() => s_engine.Start("p", 1, null, null!));
        Assert.Empty(session.Told);
    }

    [Fact]
    public void Submit_Declined_LeavesTheVeryState()
    {
        AssessmentSession session = s_engine.Start("p", 1, Options());
        KnowledgeState before = session.State;
        session.TryGetNextItem(out _);
        session.Submit(new Response { Id = "r", Declined = true });
        Assert.Same(before, session.State);
    }

    [Fact]
    public void Submit_UnsureObserver_MovesBeliefsLessAndSurvivesResume()
    {
        double sure = AfterTask(unsure: false).Asked[0].After;
        SessionStep step = AfterTask(unsure: true);
        Assert.True(step.Scored.IsUnsure);
        Assert.InRange(step.Asked[0].After, step.Asked[0].Before + 0.01, sure - 0.01);
    }

    private static SessionStep AfterTask(bool unsure)
    {
        AssessmentSession session = s_engine.Start("p", 1, Options() with { ObserverId = "adult", Policy = "information-only", Selector = "random", Certainty = 1 });
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            bool observed = variant.Item.Kind == ItemKind.Observed;
            Response response = observed
                ? SessionTests.Answer(variant, right: true, "seen") with { ObserverUnsure = unsure }
                : new Response { Id = $"r{session.Steps.Count}", Declined = true };
            session.Submit(response);
            if (observed)
            {
                AssessmentSession resumed = Reopened(session);
                Assert.Equal(session.State.Probabilities, resumed.State.Probabilities);
                return resumed.Steps[^1];
            }
        }

        throw new InvalidOperationException("No task with objects came.");
    }

    private static IEnumerable<ExternalEvidence> Draw(DeterministicRandom random, int count, string prefix = "e") => Enumerable.Range(0, count).Select(i => new ExternalEvidence
    {
        Id = $"{prefix}{count}-{i}",
        Kind = (ExternalEvidenceKind)random.NextBelow(2),
        Source = "autumn baseline",
        Date = new DateOnly(2026, 9, 1).AddDays((int)random.NextBelow(60)),
        SkillId = s_engine.Bank.Curriculum.Skills[(int)random.NextBelow(6)].Id,
        Representation = random.NextBool(0.3) ? null : (Representation)random.NextBelow(3),
        Verdict = (ExternalVerdict)random.NextBelow(2),
        Reliability = 0.6 + (0.4 * random.NextDouble()),
        ReliabilityWhenNot = random.NextBool(0.5) ? null : 0.6 + (0.4 * random.NextDouble()),
    }).ToArray();

    private static void Tell(AssessmentSession session, IEnumerable<ExternalEvidence> evidence)
    {
        foreach (ExternalEvidence told in evidence)
        {
            Assert.True(session.Add(told));
        }
    }

    private static AssessmentSession Reopened(AssessmentSession session)
    {
        AssessmentSession resumed = s_engine.Resume(SessionSnapshot.FromJson(session.Snapshot().ToJson()));
        Assert.Equal(session.State.Probabilities, resumed.State.Probabilities);
        Assert.Equal(session.Snapshot().ToJson(), resumed.Snapshot().ToJson());
        return resumed;
    }

    private static SessionOptions Options() => new() { MaxItems = 10 };

    private static AssessmentSession Run(AssessmentSession session, ulong seed, int steps = int.MaxValue)
    {
        while (session.Steps.Count < steps && session.TryGetNextItem(out ItemVariant? variant))
        {
            int number = session.Steps.Count;
            bool right = DeterministicRandom.ForStream(seed, "test", number.ToString(System.Globalization.CultureInfo.InvariantCulture)).NextBool(0.5);
            session.Submit(SessionTests.Answer(variant, right, $"r{number}"));
        }

        return session;
    }
}
