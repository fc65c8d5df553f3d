using DiagnosticEngine.Core.Tests.Sessions;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Roadmaps;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Core.Tests.Roadmaps;

public sealed class LessonPlanTests
{
    private static readonly AssessmentEngine s_engine = new(TestBank.Create());

    [Fact]
    [Trait("Requirement", "R1")]
    public void Build_ThousandStates_NoStepPrecedesAPrerequisiteNoneIsSecureNoLessonIsExceeded() => Law.ForAll(1_000, random =>
    {
        RandomPlan drawn = RandomPlan.Draw(random, 40);
        LessonPlan plan = drawn.Plan;
        HashSet<string> before = [];
        foreach (PlannedStep step in plan.Steps)
        {
            string skill = step.Step.SkillId;
            Assert.InRange(step.Probability, 0, step.Step.Kind == RoadmapStepKind.Teach ? 0.4999 : 0.7999);
            Assert.All(drawn.Needs(skill), n => Assert.True(before.Contains(n) || drawn.Belief(n) >= 0.8, $"{skill} before {n}"));
            Assert.DoesNotContain(plan.Steps, s => s.Step.Order > step.Step.Order && drawn.Below(skill).Contains(s.Step.SkillId));
            Assert.Equal(step.Step.Order, before.Count + 1);
            Assert.True(before.Add(skill));
        }

        Assert.Equal(drawn.Options.Lessons, plan.Lessons.Count);
        Assert.All(plan.Lessons, l => Assert.InRange(l.Minutes, 0, drawn.Options.LessonMinutes));
        Assert.Empty(plan.Waiting.Select(w => w.SkillId).Intersect(before));
        Assert.InRange(plan.UpperBound, plan.PlanWorth, double.MaxValue);
        Assert.Equal(plan.PlanWorth, plan.Steps.Where(s => !s.IsExtra).Sum(s => s.Worth), 1e-6);
    });

    [Fact]
    public void Build_ThousandStates_LessonsHoldEachStepWholeInOrderThenItsRevisits() => Law.ForAll(1_000, random =>
    {
        RandomPlan drawn = RandomPlan.Draw(random, 30);
        LessonPlan plan = drawn.Plan;
        (int Lesson, LessonPart Part)[] parts = [.. plan.Lessons.SelectMany(l => l.Parts.Select(p => (l.Number, p)))];
        (int Lesson, LessonPart Part)[] taught = [.. parts.Where(p => p.Part.Kind != LessonPartKind.Revisit)];
        Assert.Equal(taught.Select(t => t.Part.Step).Order(), taught.Select(t => t.Part.Step));
        foreach (PlannedStep step in plan.Steps)
        {
            (int Lesson, LessonPart Part)[] own = [.. taught.Where(t => t.Part.Step == step.Step.Order)];
            Assert.Equal(step.IsFinished, own.Sum(p => p.Part.Minutes) == step.Minutes);
            Assert.True(step.IsFinished || step.IsExtra, "Whatever is chosen is finished.");
            Assert.Equal((step.FirstLesson, step.LastLesson), (own[0].Lesson, own[^1].Lesson));
            Assert.Equal(own.Select(p => p.Part.Representation).Order(), own.Select(p => p.Part.Representation));
            int[] revisits = [.. parts.Where(p => p.Part.Kind == LessonPartKind.Revisit && p.Part.Step == step.Step.Order).Select(p => p.Lesson)];
            int[] gaps = [.. revisits.Select((r, i) => r - (i == 0 ? step.LastLesson : revisits[i - 1]))];
            Assert.All(gaps.Zip(drawn.Options.Revisits.Gaps), g => Assert.True(g.First >= g.Second));
            Assert.True(revisits.Length == 0 || (step.IsFinished && step.Step.Kind == RoadmapStepKind.Teach));
        }

        Assert.All(plan.Lessons, l => Assert.True(l.Parts.Count(p => p.Kind == LessonPartKind.Revisit) <= drawn.Options.Revisits.MostInLesson));
    });

    [Fact]
    public void Build_SmallMap_IsWorthAsMuchAsTheBestOfAllSets()
    {
        int compared = 0;
        Law.ForAll(400, random =>
        {
            RandomPlan drawn = RandomPlan.Draw(random, 11);
            PlainWorth plain = new(drawn);
            Assert.Equal(plain.Best(), drawn.Plan.PlanWorth, 1e-4);
            Assert.True(drawn.Plan.IsProvenBest);
            Assert.Equal(drawn.Plan.PlanWorth, drawn.Plan.UpperBound);
            compared += drawn.Plan.Waiting.Count > 0 && drawn.Plan.PlanWorth > 0 ? 1 : 0;
        });
        Assert.True(compared > 100, $"{compared} cases had something to choose.");
    }

    [Fact]
    [Trait("Requirement", "R3")]
    public void Build_OneAreaFirst_TakesOthersOnlyWhereSomethingRestsOnThemAndMarksThem()
    {
        int marked = 0;
        Law.ForAll(400, random =>
        {
            RandomPlan drawn = RandomPlan.Draw(random, 30);
            if (drawn.Options is not { Target: null, Weights: { Areas.Count: > 0, OtherAreas: 0 } })
            {
                return;
            }

            string[] planned = [.. drawn.Plan.Steps.Select(s => s.Step.SkillId)];
            foreach (PlannedStep step in drawn.Plan.Steps)
            {
                bool isNumber = drawn.Curriculum.GetStrand(drawn.Curriculum.GetSkill(step.Step.SkillId).StrandId).AreaId == "number";
                bool isAsked = drawn.Scope.Contains(step.Step.SkillId);
                Assert.True(isNumber && isAsked ? !step.Step.IsPulledIn : step.IsExtra || step.Step.IsPulledIn);
                Assert.True(step.IsExtra || (isNumber && isAsked) || planned.Any(p => drawn.Below(p).Contains(step.Step.SkillId)));
                marked += step.Step.IsPulledIn ? 1 : 0;
            }
        });
        Assert.True(marked > 20, $"{marked} steps were pulled in.");
    }

    [Fact]
    public void Plan_SessionAndOptions_AreTheSameTwice_AndReplanningMovesNothing() => Law.ForAll(30, random =>
    {
        AssessmentSession session = Session(random, 4 + (int)random.NextBelow(12));
        LessonPlanOptions options = new() { Lessons = 1 + (int)random.NextBelow(10), Target = random.NextBool(0.5) ? PlanTarget.ReadyFor("sub.zero") : null };
        LessonPlan plan = s_engine.PlanLessons(session, options);
        LessonPlanRevision again = s_engine.ReplanLessons(session, plan, options);
        Assert.Empty(again.Changes);
        Assert.Same(plan, again.Earlier);
        Assert.Equal(plan.PlanWorth, again.Plan.PlanWorth);
        Assert.Equal(plan.Steps.Select(s => (s.Step.SkillId, s.FirstLesson, s.LastLesson)), again.Plan.Steps.Select(s => (s.Step.SkillId, s.FirstLesson, s.LastLesson)));
    });

    [Fact]
    [Trait("Requirement", "C2")]
    public void Replan_NewEvidence_SaysWhatCameLeftAndMoved()
    {
        HashSet<PlanChangeKind> seen = [];
        Law.ForAll(60, random => CheckReplan(random, seen));
        Assert.Superset(new HashSet<PlanChangeKind> { PlanChangeKind.Came, PlanChangeKind.Left, PlanChangeKind.Moved }, seen);
    }

    private static void CheckReplan(DeterministicRandom random, HashSet<PlanChangeKind> seen)
    {
        AssessmentSession session = Session(random, 4);
        LessonPlanOptions options = new() { Lessons = 2 + (int)random.NextBelow(8) };
        LessonPlan earlier = s_engine.PlanLessons(session, options);
        Answer(session, random, 10);
        LessonPlanRevision revision = s_engine.ReplanLessons(session, earlier, options);
        Assert.Same(earlier, revision.Earlier);
        seen.UnionWith(revision.Changes.Select(c => c.Kind));
        string[] before = [.. earlier.Steps.Select(s => s.Step.SkillId)];
        string[] now = [.. revision.Plan.Steps.Select(s => s.Step.SkillId)];
        Assert.Equal(now.Except(before), Of(PlanChangeKind.Came));
        Assert.Equal(before.Except(now), Of(PlanChangeKind.Left));
        Assert.Equal(revision.Changes.Count, revision.Changes.Select(c => c.SkillId).Distinct().Count());
        foreach (PlanChange change in revision.Changes)
        {
            Assert.Equal(change.Kind != PlanChangeKind.Came, change.Earlier is not null);
            Assert.Equal(change.Kind != PlanChangeKind.Left, change.Now is not null);
            Assert.Equal(change.Reason == PlanChangeReason.StepsBeforeChanged, change.Because.Count > 0);
            Assert.True(change.Reason != PlanChangeReason.NowSecure || change.ProbabilityNow >= 0.5);
            Assert.True(change.Reason != PlanChangeReason.HasNoRoom || change.ProbabilityNow < 0.5);
        }

        foreach (PlannedStep step in revision.Plan.Steps.Where(s => revision.Changes.All(c => c.SkillId != s.Step.SkillId)))
        {
            PlannedStep was = earlier.Steps.Single(s => s.Step.SkillId == step.Step.SkillId);
            Assert.Equal((was.FirstLesson, was.LastLesson, was.Minutes, was.Step.StartAt), (step.FirstLesson, step.LastLesson, step.Minutes, step.Step.StartAt));
        }

        IEnumerable<string> Of(PlanChangeKind kind) => revision.Changes.Where(c => c.Kind == kind).Select(c => c.SkillId);
    }

    [Fact]
    [Trait("Requirement", "C3")]
    public void Plan_FirstStep_HasSecurePrerequisitesAndBeginsWhereTheRoadmapDoes() => Law.ForAll(30, random =>
    {
        AssessmentSession session = Session(random, (int)random.NextBelow(15));
        LessonPlan plan = s_engine.PlanLessons(session);
        Assert.All(plan.Steps.Take(1).SelectMany(s => s.Step.BuildsOn), p => Assert.True(session.State.MasteryOf(new(p, Representation.Abstract)).Value >= 0.8));
        foreach (RoadmapStep step in s_engine.PlanRoadmap(session).Steps.Where(s => s.Kind == RoadmapStepKind.Teach))
        {
            PlannedStep? planned = plan.Steps.FirstOrDefault(s => s.Step.SkillId == step.SkillId);
            Assert.True(planned is null || (planned.Step.StartAt, planned.Step.Goal) == (step.StartAt, step.Goal));
        }
    });

    [Fact]
    public void Plan_OneShortLesson_StillBeginsSomething()
    {
        LessonPlan plan = s_engine.PlanLessons(s_engine.Start("p", 1), new() { Lessons = 1, LessonMinutes = 20 });
        Assert.Equal(20, plan.Lessons.Single().Minutes);
        Assert.Contains(plan.Steps, s => s is { IsExtra: true, IsFinished: false });
        Assert.Equal(0, plan.PlanWorth);
    }

    [Fact]
    public void Plan_Target_ComesFirstAndSaysHowFar()
    {
        AssessmentSession session = s_engine.Start("p", 1, new SessionOptions { Strands = ["pv"] });
        LessonPlan plan = s_engine.PlanLessons(session, new() { Lessons = 20, Target = PlanTarget.ReadyFor("sub.zero") });
        Assert.Equal(0, plan.Target!.SkillsLeft);
        Assert.Contains(plan.Steps, s => s.Step.SkillId == "sub.exchange");
        LessonPlan shorter = s_engine.PlanLessons(session, new() { Lessons = 1, Minutes = new() { Check = 30 }, Target = PlanTarget.ReadyFor("sub.zero") });
        Assert.True(shorter.Target!.SkillsLeft > 0 && shorter.Target.MinutesLeft > 0);
        Assert.All(shorter.Steps, s => Assert.StartsWith("sub.", s.Step.SkillId, StringComparison.Ordinal));
    }

    [Fact]
    public void Plan_HugeWeightsAndMinutes_StillFitsAndBounds()
    {
        AssessmentSession session = Session(DeterministicRandom.FromSeed(3), 8);
        LessonPlan plan = s_engine.PlanLessons(session, new()
        {
            Lessons = 3,
            LessonMinutes = 1000,
            Minutes = new() { Concrete = 500, Pictorial = 400, Abstract = 400, Check = 300 },
            Weights = new() { Level = 1000, Unlock = 1000, Target = 1000, Areas = new Dictionary<string, double> { ["all"] = 1000 } },
            Target = PlanTarget.LevelIn("number", 4),
        });
        Assert.True(plan.IsProvenBest);
        Assert.InRange(plan.PlanWorth, 1, double.MaxValue);
        Assert.NotEmpty(plan.Steps);
    }

    [Fact]
    public void Plan_WrongOptions_AreRefused()
    {
        AssessmentSession session = s_engine.Start("p", 1);
        LessonPlanOptions[] wrong =
        [
            new() { Lessons = 0 },
            new() { LessonMinutes = 4 },
            new() { Minutes = new() { Check = 0 } },
            new() { Revisits = new() { Gaps = [0] } },
            new() { Weights = new() { Level = double.NaN } },
            new() { Weights = new() { Further = 1.1 } },
            new() { Weights = new() { Areas = new Dictionary<string, double> { ["cooking"] = 1 } } },
            new() { Target = PlanTarget.ReadyFor("cooking") },
            new() { Target = PlanTarget.LevelIn("cooking", 2) },
            new() { SearchLimit = -1 },
        ];
        Assert.All(wrong, o => Assert.Throws<ArgumentException>(() => s_engine.PlanLessons(session, o)));
        LessonPlan other = s_engine.PlanLessons(session) with { CurriculumFingerprint = "OTHER" };
        Assert.Throws<ArgumentException>(() => s_engine.ReplanLessons(session, other));
    }

    private static AssessmentSession Session(DeterministicRandom random, int answers)
    {
        AssessmentSession session = s_engine.Start("p", random.NextUInt64(), new SessionOptions { MaxItems = 40, StableSteps = 0, Certainty = 1, MaxMinutes = 1000 });
        Answer(session, random, answers);
        return session;
    }

    private static void Answer(AssessmentSession session, DeterministicRandom random, int answers)
    {
        for (int i = 0; i < answers && session.TryGetNextItem(out ItemVariant? variant); i++)
        {
            session.Submit(SessionTests.Answer(variant, random.NextBool(0.5), $"r{session.Steps.Count}"));
        }
    }
}
