using DiagnosticEngine.Core.Tests.Selection;
using DiagnosticEngine.Core.Tests.Sessions;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Roadmaps;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Core.Tests.Roadmaps;

/// <summary>The time of planning on a map of 255 skills; the figure itself is in docs/performance.md.</summary>
[Collection(nameof(AloneCollection))]
public sealed class LessonPlanTimeTests
{
    private const int Plans = 10;

    // Ten times what is asked for, since tests run unoptimised beside others.
    private static readonly TimeSpan s_most = TimeSpan.FromMilliseconds(200);

    [Fact]
    public void Plan_MapOf255Skills_TakesLittleTime()
    {
        DeterministicRandom random = DeterministicRandom.FromSeed(1);
        AssessmentEngine engine = new(RandomBank.Draw(random, 19, 255));
        AssessmentSession session = engine.Start("p", 1, new SessionOptions { MaxItems = 60, StableSteps = 0, Certainty = 1, MaxMinutes = 1000 });
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            session.Submit(SessionTests.Answer(variant, random.NextBool(0.5), $"r{session.Steps.Count}"));
        }

        LessonPlan plan = engine.PlanLessons(session);
        Assert.True(plan.Steps.Count + plan.Waiting.Count > 100, "There is something to choose from.");
        TimeSpan best = TimeSpan.MaxValue;
        for (int i = 0; i < Plans; i++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            _ = engine.PlanLessons(session);
            TimeSpan took = Environment.CpuUsage.TotalTime - before;
            best = took < best ? took : best;
        }

        Assert.True(best < s_most, $"{best.TotalMilliseconds} ms");
    }
}
