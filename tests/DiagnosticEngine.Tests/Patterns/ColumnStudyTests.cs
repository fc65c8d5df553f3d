using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Simulation.Patterns;
using DiagnosticEngine.Tests.Rules;

namespace DiagnosticEngine.Tests.Patterns;

/// <summary>How soon the rules of simulated pupils are named, on the shipped questions about columns; the whole study is <c>simulate --patterns subtraction</c>.</summary>
public sealed class ColumnStudyTests
{
    private const int ColumnRules = 20;

    private static readonly Lazy<Task<ItemBank>> s_columns = new(LoadAsync);

    private static readonly Lazy<Task<AssessmentEngine>> s_engine = new(async () => new AssessmentEngine(await s_columns.Value));

    [Fact]
    public async Task Run_ConsistentPupils_EveryRuleIsFirstWithinSixQuestions()
    {
        PatternGroup group = (await RunAsync(new() { ProblemId = "subtraction", Pupils = 1, DrawsCompared = 12, Stabilities = [1], Pairs = 0, WithoutRules = false, MaxItems = 6, Seed = 1 })).Groups[0];
        Assert.Equal(ColumnRules, group.Pupils);
        Assert.True(group.Missed.Count == 0 && group.FirstByQuestions[6] == 1, string.Join(", ", group.Missed.Keys));
    }

    [Fact]
    public async Task Run_UnsteadyPupilsWhoSlip_NineInTenAreNamedWithinTenQuestionsAndHardlyAnyoneWrongly()
    {
        PatternStudyResult result = await RunAsync(new() { ProblemId = "subtraction", Pupils = 1, DrawsCompared = 12, Stabilities = [0.8], SlipRate = 0.05, Pairs = 0, MaxItems = 10, Seed = 2 });
        Assert.True(result.Groups[0].FirstByQuestions[10] >= 0.9, $"{result.Groups[0].FirstByQuestions[10]}");
        Assert.All(result.Groups.Skip(1), g => Assert.True(g.WronglyClaimedByQuestions.Max() <= 0.025, g.Name));
    }

    [Fact]
    public async Task Run_PairsOfFaults_BothAreNamedInFourOfFiveWithinTwelveQuestions()
    {
        PatternGroup group = (await RunAsync(new() { ProblemId = "subtraction", Pupils = 1, DrawsCompared = 12, Stabilities = [1], Pairs = 30, WithoutRules = false, MaxItems = 12, Seed = 3 })).Groups[1];
        Assert.Equal(30, group.Pupils);
        Assert.True(group.FoundByQuestions[12] >= 0.8, $"{group.FoundByQuestions[12]}");
    }

    [Fact]
    public async Task Run_NumbersChosenToSeparate_NeedAtMostSevenTenthsOfTheQuestions()
    {
        // A question about any four-figure numbers: the numbers alone make the difference.
        ItemBank columns = await s_columns.Value;
        ItemBank any = new(columns.Curriculum, [columns.GetItem("sub.column-4digit.abstract.8")], columns.Problems);
        PatternStudyOptions options = new() { ProblemId = "subtraction", Pupils = 1, Stabilities = [1], Pairs = 0, WithoutRules = false, MaxItems = 12, Seed = 4 };
        double chosen = new AssessmentEngine(any).CreatePatternStudy().Run(options).Groups[0].QuestionsToFirst;
        double uniform = new AssessmentEngine(any).CreatePatternStudy().Run(options with { DrawsCompared = 1 }).Groups[0].QuestionsToFirst;
        Assert.True(chosen <= 0.7 * uniform, $"{chosen} of {uniform}");
    }

    [Fact]
    public async Task Run_AnyNumberOfThreads_GivesTheSame()
    {
        PatternStudyOptions options = new() { ProblemId = "subtraction", Pupils = 1, DrawsCompared = 4, Stabilities = [0.8], Pairs = 0, WithoutRules = false, MaxItems = 2, Seed = 5 };
        PatternStudyResult one = await RunAsync(options);
        PatternStudyResult two = await RunAsync(options with { Threads = 2 });
        Assert.Equal(one.Groups.SelectMany(g => g.FirstByQuestions), two.Groups.SelectMany(g => g.FirstByQuestions));
    }

    private static async Task<PatternStudyResult> RunAsync(PatternStudyOptions options) => (await s_engine.Value).CreatePatternStudy().Run(options);

    private static async Task<ItemBank> LoadAsync()
    {
        ItemBank bank = await ShippedRules.BankAsync();
        IEnumerable<Item> columns = bank.Items.Where(i => i.Problem?.Problem.Id == "subtraction" && i.Representation == Representation.Abstract && i.SkillIds[0].StartsWith("sub.column", StringComparison.Ordinal));
        return new(bank.Curriculum, columns, bank.Problems);
    }
}
