using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Core.Tests.Selection;

public sealed class ConcreteFirstPolicyTests
{
    private static readonly AssessmentEngine s_engine = new(TestBank.Create());

    [Fact]
    public void Run_AllRight_StepsUpOnTheSameSkill()
    {
        SessionStep[] steps = Run("adult", 3, _ => true);
        Assert.Equal([Representation.Concrete, Representation.Pictorial, Representation.Abstract], steps.Select(s => s.Variant.Item.Representation));
        Assert.Single(steps.Select(s => s.Variant.Item.SkillIds[0]).Distinct());
        Assert.Equal(["concrete-first", "step-up", "step-up"], steps.Select(s => s.Decision.Rule));
    }

    [Fact]
    public void Run_ObjectsFail_GoesToAnotherSkill()
    {
        SessionStep[] steps = Run("adult", 2, _ => false);
        Assert.Equal(["concrete-first", "concrete-first"], steps.Select(s => s.Decision.Rule));
        Assert.NotEqual(steps[0].Variant.Item.SkillIds[0], steps[1].Variant.Item.SkillIds[0]);
    }

    [Fact]
    public void Run_NobodyWatching_BeginsWithPictures()
    {
        SessionStep[] steps = Run(null, 2, _ => true);
        Assert.Equal([Representation.Pictorial, Representation.Abstract], steps.Select(s => s.Variant.Item.Representation));
        Assert.Equal("step-up", steps[1].Decision.Rule);
    }

    [Fact]
    public void Run_AnyAnswers_ClimbsOnlyAfterASuccessAndDescendsOnlyAfterAFailure() => Law.ForAll(10, random =>
    {
        SessionStep[] steps = Run("adult", 40, _ => random.NextBool(0.5));
        for (int n = 1; n < steps.Length; n++)
        {
            Item last = steps[n - 1].Variant.Item;
            Item next = steps[n].Variant.Item;
            if (steps[n].Decision.Rule is "step-up" or "step-down")
            {
                Assert.Equal(last.SkillIds, next.SkillIds);
                Assert.Equal(steps[n - 1].Scored.IsCorrect, next.Representation > last.Representation);
                Assert.Equal(steps[n].Decision.Rule == "step-up", steps[n - 1].Scored.IsCorrect);
            }
            else if (steps[n].Decision.Rule == "concrete-first")
            {
                Assert.Equal(Representation.Concrete, next.Representation);
            }
        }
    });

    private static SessionStep[] Run(string? observer, int items, Func<int, bool> isRight) => SessionRuns.Run(
        s_engine.Start("p", 1, new SessionOptions
        {
            Policy = "concrete-first",
            ObserverId = observer,
            MaxItems = items,
            MaxMinutes = 1000,
            Certainty = 1,
            StableSteps = 0,
        }),
        isRight).Steps.ToArray();
}
