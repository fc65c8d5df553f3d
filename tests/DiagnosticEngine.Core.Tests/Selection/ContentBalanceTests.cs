using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Selection;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Core.Tests.Selection;

public sealed class ContentBalanceTests
{
    [Fact]
    public void FurthestBehind_AnyShares_NeverLetsAGroupGetAWholeQuestionAhead() => Law.ForAll(20, random =>
    {
        ItemBank bank = RandomBank.Draw(random, 4, 24);
        string[] strands = [.. bank.Items.Select(i => bank.Curriculum.GetSkill(i.SkillIds[0]).StrandId).Distinct()];
        ContentShare[] shares = [.. strands.Select(s => new ContentShare { Id = s, Parts = 0.1 + random.NextDouble() })];
        ContentGroups groups = new(bank.Curriculum, new() { Shares = shares }, strands);
        KnowledgeState state = RandomBank.Believe(random, KnowledgeModel.Of(bank.Curriculum));
        List<AskedItem> asked = [];
        for (int n = 1; n <= 60; n++)
        {
            Item[] behind = groups.FurthestBehind(RandomBank.Context(random, bank, state, asked));
            asked.Add(RandomBank.Answered(behind[(int)random.NextBelow(behind.Length)], right: true));
            foreach (ContentShare share in shares)
            {
                double due = n * share.Parts / shares.Sum(s => s.Parts);
                int count = asked.Count(a => bank.Curriculum.GetSkill(a.Item.SkillIds[0]).StrandId == share.Id);
                Assert.True(count - due < 1, $"{share.Id} had {count} of {n} where {due} were due.");
            }
        }
    });

    [Fact]
    public void Run_Even_GivesEveryStrandTheSame()
    {
        AssessmentSession session = SessionRuns.Run(Start(new() { Balance = ContentBalance.Even }), n => n % 3 > 0);
        Assert.Equal([10, 10], CountsOf(session));
        Assert.Contains(session.Steps, s => s.Decision.Rule == "any+content-balance" && s.Decision.Reason.Contains("Place value", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_Shares_AreKept()
    {
        ContentBalance balance = new() { Shares = [new() { Id = "sub", Parts = 3 }, new() { Id = "pv" }] };
        Assert.Equal([15, 5], CountsOf(SessionRuns.Run(Start(new() { Balance = balance }), n => n % 3 > 0)));
    }

    [Fact]
    public void Run_AnAreaOverAllStrands_ChangesNothing()
    {
        AssessmentSession plain = SessionRuns.Run(Start(new()), n => n % 3 > 0);
        AssessmentSession balanced = SessionRuns.Run(Start(new() { Balance = new() { Shares = [new() { Id = "all" }] } }), n => n % 3 > 0);
        Assert.Equal(plain.Steps.Select(s => s.Variant.Key), balanced.Steps.Select(s => s.Variant.Key));
        Assert.All(balanced.Steps, s => Assert.Equal("any", s.Decision.Rule));
    }

    [Fact]
    public void Run_SharesOfStrandsThatAreNotAssessed_AreDividedAmongTheOthers()
    {
        ContentBalance balance = new() { Shares = [new() { Id = "sub" }, new() { Id = "pv", Parts = 9 }] };
        AssessmentSession session = SessionRuns.Run(Start(new() { Balance = balance, Strands = ["sub"] }), n => n % 3 > 0);
        Assert.Equal([20, 0], CountsOf(session));
    }

    [Fact]
    public void Run_AStepDown_ComesBeforeTheBalance()
    {
        AssessmentSession session = SessionRuns.Run(Start(new() { Balance = ContentBalance.Even }, "abstract-first"), _ => false, most: 3);
        Assert.Equal(["step-down", "step-down"], session.Steps.Skip(1).Select(s => s.Decision.Rule));
        Assert.Single(session.Steps.Select(s => s.Variant.Item.SkillIds[0]).Distinct());
    }

    [Theory]
    [InlineData("no", 1)]
    [InlineData("pv", 0)]
    [InlineData("pv", double.NaN)]
    [InlineData("all", 1)]
    public void Start_BalanceThatCannotBe_IsAWrongCall(string id, double parts) => Assert.ThrowsAny<ArgumentException>(() =>
        Start(new() { Balance = new() { Shares = [new() { Id = "sub" }, new() { Id = id, Parts = parts }] } }));

    private static AssessmentSession Start(SessionOptions options, string policy = "information-only") => new AssessmentEngine(TestBank.Create()).Start("p", 4, options with
    {
        Policy = policy,
        ObserverId = "adult",
        MaxItems = 20,
        MaxMinutes = 1000,
        Certainty = 1,
        StableSteps = 0,
    });

    private static int[] CountsOf(AssessmentSession session) =>
        [.. new[] { "sub.", "pv." }.Select(p => session.Steps.Count(s => s.Variant.Item.SkillIds[0].StartsWith(p, StringComparison.Ordinal)))];
}
