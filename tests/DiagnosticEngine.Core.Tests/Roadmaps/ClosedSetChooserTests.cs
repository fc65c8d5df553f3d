using DiagnosticEngine.Numerics;
using DiagnosticEngine.Roadmaps;
using DiagnosticEngine.Roadmaps.Choosing;

namespace DiagnosticEngine.Core.Tests.Roadmaps;

/// <summary>The choice of steps against looking at every set.</summary>
public sealed class ClosedSetChooserTests
{
    [Fact]
    public void Choose_SmallProblem_IsTheBestOfAllSets() => Law.ForAll(1_500, random =>
    {
        ClosedSetProblem problem = Draw(random, 1 + (int)random.NextBelow(11));
        ClosedSetChoice choice = ClosedSetChooser.Choose(problem, 20_000);
        AssertFits(problem, choice);
        Assert.Equal(BestWorth(problem), choice.Worth);
        Assert.Equal(choice.Worth, choice.Bound);
    });

    [Fact]
    public void Choose_NoSearchAllowed_BoundsTheBestFromAbove() => Law.ForAll(1_000, random =>
    {
        ClosedSetProblem problem = Draw(random, 2 + (int)random.NextBelow(10));
        ClosedSetChoice choice = ClosedSetChooser.Choose(problem, (int)random.NextBelow(3));
        AssertFits(problem, choice);
        long best = BestWorth(problem);
        Assert.InRange(choice.Worth, 0, best);
        Assert.True(choice.Bound >= best, $"bound {choice.Bound}, best {best}");
    });

    [Fact]
    public void Choose_LargeProblem_FitsAndIsNoWorseThanWithoutSearch() => Law.ForAll(30, random =>
    {
        ClosedSetProblem problem = Draw(random, 150);
        ClosedSetChoice plain = ClosedSetChooser.Choose(problem, 0);
        ClosedSetChoice searched = ClosedSetChooser.Choose(problem, 20_000);
        AssertFits(problem, searched);
        Assert.True(searched.Worth >= plain.Worth);
        Assert.True(searched.Bound <= plain.Bound);
        Assert.InRange(searched.Bound, searched.Worth, (long)(1.25 * searched.Worth));
    });

    [Fact]
    public void Choose_FifteenSteps_AreAlwaysProven() => Law.ForAll(12, random =>
    {
        // The same minutes and worth everywhere leave bounds nothing to hold on to.
        int[][] needs = [.. Enumerable.Range(0, 15).Select(i => random.NextBool(0.2) && i > 0 ? new[] { (int)random.NextBelow(i) } : [])];
        ClosedSetProblem problem = new([.. needs.Select(_ => 10)], [.. needs.Select(n => 1_000L + random.NextBelow(3))], needs, (10 * (1 + (int)random.NextBelow(14))) + 5);
        ClosedSetChoice choice = ClosedSetChooser.Choose(problem, new LessonPlanOptions().SearchLimit);
        Assert.Equal(BestWorth(problem), choice.Worth);
        Assert.Equal(choice.Worth, choice.Bound);
    });

    [Fact]
    public void Find_AnyValues_IsTheClosedSetOfGreatestValue() => Law.ForAll(400, random =>
    {
        ClosedSetProblem problem = Draw(random, 1 + (int)random.NextBelow(10));
        long[] values = [.. problem.Worth.Select(_ => (long)random.NextBelow(41) - 20)];
        bool[] taken = new bool[problem.Count];
        long[] rest = new long[problem.Count];
        long sum = new MaximumClosure(problem.Needs).Find(values, taken, rest);
        Assert.Equal(Closed(problem).Max(s => Sum(values, s)), sum);
        Assert.Equal(sum, values.Where((_, i) => taken[i]).Sum());
        Assert.Equal(sum, rest.Sum(r => Math.Max(0, r)));
        Assert.All(Closed(problem), s => Assert.True(Sum(values, s) <= Sum(rest, s), "What is left bounds every closed set."));
    });

    [Fact]
    public void Choose_NothingOfWorthOrRoom_TakesNothing()
    {
        Assert.DoesNotContain(true, ClosedSetChooser.Choose(new([], [], [], 10), 10).Taken);
        Assert.DoesNotContain(true, ClosedSetChooser.Choose(new([5, 5], [0, 0], [[], [0]], 8), 10).Taken);
        Assert.DoesNotContain(true, ClosedSetChooser.Choose(new([5, 5], [0, 9], [[], [0]], 8), 10).Taken);
        Assert.Equal([true, true, false], ClosedSetChooser.Choose(new([5, 5, 1], [0, 9, 0], [[], [0], []], 20), 10).Taken);
    }

    private static ClosedSetProblem Draw(DeterministicRandom random, int count)
    {
        int[][] needs = [.. Enumerable.Range(0, count).Select(i => Enumerable.Range(0, i).Where(_ => random.NextBool(1.4 / i)).ToArray())];
        int[] minutes = [.. needs.Select(_ => 5 * (1 + (int)random.NextBelow(17)))];
        long[] worth = [.. needs.Select(_ => random.NextBool(0.2) ? 0L : random.NextBelow(1_000_000))];
        return new(minutes, worth, needs, (int)random.NextBelow((uint)Math.Min(1_120, minutes.Sum()) + 1));
    }

    private static long BestWorth(ClosedSetProblem problem) =>
        Closed(problem).Where(s => Sum([.. problem.Minutes.Select(m => (long)m)], s) <= problem.Capacity).Max(s => Sum(problem.Worth, s));

    private static IEnumerable<int> Closed(ClosedSetProblem problem) =>
        Enumerable.Range(0, 1 << problem.Count).Where(s => problem.Needs.Select((n, i) => ((s >> i) & 1) == 0 || n.All(x => ((s >> x) & 1) == 1)).All(x => x));

    private static long Sum(long[] values, int set) => values.Where((_, i) => ((set >> i) & 1) == 1).Sum();

    private static void AssertFits(ClosedSetProblem problem, ClosedSetChoice choice)
    {
        Assert.True(problem.MinutesOf(choice.Taken) <= problem.Capacity);
        Assert.Equal(problem.WorthOf(choice.Taken), choice.Worth);
        Assert.All(Enumerable.Range(0, problem.Count).Where(i => choice.Taken[i]), i => Assert.All(problem.Needs[i], n => Assert.True(choice.Taken[n])));
    }
}
