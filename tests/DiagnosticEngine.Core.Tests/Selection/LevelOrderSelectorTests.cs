using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Selection;

namespace DiagnosticEngine.Core.Tests.Selection;

public sealed class LevelOrderSelectorTests
{
    private static readonly LevelOrderSelector s_selector = new();

    [Fact]
    public void SelectNext_SmallMap_GoesByLevelThenRoundTheStrandsThenSymbolsFirst()
    {
        string[] skills = ["sub.easy", "sub.plain", "pv.tens", "sub.exchange", "pv.hundreds", "sub.zero"];
        string[] once = [.. skills.SelectMany(s => new[] { s + ".abstract.1", s + ".pictorial.1", s + ".concrete.1" })];
        DeterministicRandom random = DeterministicRandom.FromSeed(1);
        ItemBank bank = TestBank.Create();
        Assert.Equal([.. once, .. once], OrderOf(random, bank, RandomBank.Believe(random, KnowledgeModel.Of(bank.Curriculum)), 36));
    }

    [Fact]
    public void SelectNext_OtherBeliefs_GiveTheSameOrder() => Law.ForAll(10, random =>
    {
        ItemBank bank = RandomBank.Draw(random, 3, 8);
        KnowledgeModel model = KnowledgeModel.Of(bank.Curriculum);
        int count = bank.Items.Count + 3;
        Assert.Equal(OrderOf(random, bank, RandomBank.Believe(random, model), count), OrderOf(random, bank, RandomBank.Believe(random, model), count));
    });

    [Fact]
    public void SelectNext_AnyMap_AsksEveryNodeOnceBeforeAnyTwiceAndNeverGoesDownALevel() => Law.ForAll(10, random =>
    {
        ItemBank bank = RandomBank.Draw(random, 3, 8);
        string[] order = [.. OrderOf(random, bank, RandomBank.Believe(random, KnowledgeModel.Of(bank.Curriculum)), bank.Items.Count)];
        Assert.Equal(bank.Items.Count, order.Distinct().Count());
        int[] levels = [.. order.Select(id => bank.Curriculum.GetSkill(bank.GetItem(id).SkillIds[0]).Level)];
        Assert.Equal(levels.Order(), levels);
    });

    private static List<string> OrderOf(DeterministicRandom random, ItemBank bank, KnowledgeState state, int count)
    {
        List<AskedItem> asked = [];
        while (asked.Count < count)
        {
            asked.Add(RandomBank.Answered(s_selector.SelectNext(RandomBank.Context(random, bank, state, asked)).Item, random.NextBool(0.5)));
        }

        return [.. asked.Select(a => a.Item.Id)];
    }
}
