using DiagnosticEngine.Core.Tests.Selection;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Core.Tests.Roadmaps;

public sealed class TeachingOrderTests
{
    [Fact]
    public void Of_AnyBeliefs_IsTheOrderInWords() => Law.ForAll(150, random =>
    {
        (TeachingMap map, TeachingOrder order, PlainOrder plain) = Draw(random);
        Assert.Equal(plain.Of(), order.Of(map.Index.Keys, int.MaxValue).Teach);
    });

    [Fact]
    public void Of_AnyBeliefs_EachStepIsInTheHighestBandOfThoseWhoseTurnItCouldBe() => Law.ForAll(100, random =>
    {
        (TeachingMap map, TeachingOrder order, PlainOrder plain) = Draw(random);
        List<string> done = [];
        foreach (string step in order.Of(map.Index.Keys, int.MaxValue).Teach)
        {
            string[] open = [.. plain.Open(done)];
            Assert.Contains(step, open);
            Assert.Equal(open.Max(s => plain.Band(s, done)), plain.Band(step, done));
            done.Add(step);
        }
    });

    [Fact]
    public void Of_AnyBeliefsAndScope_NoStepComesBeforeWhatItRestsOn() => Law.ForAll(200, random =>
    {
        (TeachingMap map, TeachingOrder order, PlainOrder plain) = Draw(random);
        string[] scope = [.. map.Index.Keys.Order(StringComparer.Ordinal).Where(_ => random.NextBool(0.4))];
        (IReadOnlyList<string> checks, IReadOnlyList<string> teach, int toTeach) = order.Of(scope, int.MaxValue);
        Assert.Equal(teach.Count, toTeach);
        Assert.Equal(teach.Count, teach.Distinct().Count());
        Assert.All(scope, s => Assert.Equal(order.Belief(s) < 0.5, teach.Contains(s)));
        Assert.All(teach, s => Assert.InRange(order.Belief(s), 0, 0.5));
        Assert.All(checks, c => Assert.InRange(order.Belief(c), 0.5, 0.8));
        for (int i = 0; i < teach.Count; i++)
        {
            Assert.Empty(plain.Below(teach[i]).Intersect(teach.Skip(i)));
        }
    });

    [Fact]
    public void Of_CutAtAnyLength_IsTheStartOfTheLongOrder() => Law.ForAll(60, random =>
    {
        (TeachingMap map, TeachingOrder order, PlainOrder _) = Draw(random);
        IReadOnlyList<string> all = order.Of(map.Index.Keys, int.MaxValue).Teach;
        for (int most = 0; most <= all.Count + 1; most++)
        {
            (IReadOnlyList<string> _, IReadOnlyList<string> teach, int toTeach) = order.Of(map.Index.Keys, most);
            Assert.Equal(all.Take(most), teach);
            Assert.Equal(all.Count, toTeach);
        }
    });

    [Fact]
    public void Of_ProbablyReadyAndSurelyReady_TheSurerComesFirstWhateverTheLevel()
    {
        // pv.hundreds, level 3, surely is the next thing; sub.plain, level 2, may well be known.
        Dictionary<string, double> beliefs = new()
        {
            ["sub.easy"] = 0.85,
            ["sub.plain"] = 0.45,
            ["sub.exchange"] = 0.9,
            ["sub.zero"] = 0.9,
            ["pv.tens"] = 0.98,
            ["pv.hundreds"] = 0.02,
        };
        TeachingMap map = new(TestBank.Create().Curriculum);
        TeachingOrder order = new(map, (_, needs) => needs.Aggregate(1.0, (p, n) => p * beliefs[map.Skills[n].Id]), s => beliefs[s.Id], new());
        Assert.Equal(["pv.hundreds", "sub.plain"], order.Of(beliefs.Keys, 12).Teach);
    }

    [Fact]
    public void Outline_StateWithSample_IsTheOrderByItsStates() => Law.ForAll(40, random =>
    {
        Curriculum curriculum = RandomBank.Draw(random, 3, 8).Curriculum;
        KnowledgeState state = SampledState.Draw(random, KnowledgeModel.Of(curriculum));
        PlainOrder plain = new(curriculum, s => SkillBeliefs.Of(state, curriculum.GetSkill(s)), (skill, needs) =>
        {
            int[] gaps = [.. Enumerable.Range(0, state.Sample!.Count).Where(s => !Has(skill, s))];
            return gaps.Length == 0 ? 0 : gaps.Count(s => needs.All(n => Has(n, s))) / (double)gaps.Length;
        });
        string[] scope = [.. curriculum.Skills.Select(s => s.Id)];
        Assert.Equal(plain.Of(), new RoadmapPlanner().Outline(curriculum, state, scope, int.MaxValue));

        bool Has(string skill, int s) => state.Sample!.IsSecured(state.Model.IndexOf(new NodeId(skill, curriculum.GetSkill(skill).Representations.Max())), s);
    });

    [Fact]
    public void ReadinessOf_NoSample_IsTheProduct() => Law.ForAll(20, random =>
    {
        Curriculum curriculum = RandomBank.Draw(random, 2, 6).Curriculum;
        KnowledgeState state = RandomBank.Believe(random, KnowledgeModel.Of(curriculum));
        TeachingMap map = new(curriculum);
        double expected = SkillBeliefs.Of(state, map.Skills[0]) * SkillBeliefs.Of(state, map.Skills[2]);
        Assert.Equal(expected, new Readiness(map, state).Of(5, [0, 2]), 12);
        Assert.Equal(1, new Readiness(map, state).Of(5, []));
    });

    private static (TeachingMap Map, TeachingOrder Order, PlainOrder Plain) Draw(DeterministicRandom random)
    {
        ItemBank bank = RandomBank.Draw(random, 3, 4 + (int)random.NextBelow(14));
        TeachingMap map = new(bank.Curriculum);

        // Round numbers make ties common, so that every part of the order is met.
        double[] beliefs = [.. map.Skills.Select(_ => random.NextBool(0.5) ? 0.3 : random.NextBelow(21) / 20.0)];
        TeachingOrder order = new(map, (_, needs) => Product(needs.Select(n => beliefs[n])), s => beliefs[map.Index[s.Id]], new());
        PlainOrder plain = new(bank.Curriculum, s => beliefs[map.Index[s]], (_, needs) => Product(needs.Select(n => beliefs[map.Index[n]])));
        return (map, order, plain);
    }

    private static double Product(IEnumerable<double> factors) => factors.Aggregate(1.0, (p, f) => p * f);
}
