using System.Diagnostics;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Core.Tests.Progress;

public sealed class PupilGrouperTests
{
    [Fact]
    [Trait("Requirement", "G2")]
    public void Group_EightPupils_AgreesWithExhaustiveSearch() => Law.ForAll(60, random =>
    {
        GroupingPupil[] pupils = Random(random, 8, skills: 4 + (int)random.NextBelow(9), steps: 1 + (int)random.NextBelow(3));
        GroupingOptions options = new()
        {
            MaxSize = 2 + (int)random.NextBelow(3),
            StepsPerGroup = 1 + (int)random.NextBelow(3),
            CoveredWorth = 1 + (int)random.NextBelow(3),
            IdleCost = (int)random.NextBelow(4),
        };
        PupilGrouping grouping = PupilGrouper.Group(pupils, options);
        (int worth, int groups) = PlainGroups.Best(pupils, options);
        Assert.Equal(worth, grouping.Worth);
        Assert.Equal(groups, grouping.Groups.Count);
        Assert.True(grouping.IsProvenBest);
        AssertTrue(grouping, pupils, options);
    });

    [Fact]
    public void Group_TwelvePupils_NeitherSearchNorBoundContradictsTheBest() => Law.ForAll(40, random =>
    {
        GroupingPupil[] pupils = Random(random, 12, skills: 6 + (int)random.NextBelow(15), steps: 3);
        GroupingOptions options = new();
        string[] names = [.. pupils.SelectMany(p => p.NextSteps).Distinct(StringComparer.Ordinal)];
        int[][] steps = [.. pupils.Select(p => p.NextSteps.Select(s => Array.IndexOf(names, s)).ToArray())];
        int[] all = [.. Enumerable.Range(0, 12)];
        GroupWorth worth = new(steps, options);
        int local = LocalGroups.Of(all, steps, worth, options.MaxSize).Sum(g => worth.Of(g));
        int best = PupilGrouper.Group(pupils, options).Worth;
        Assert.True(local <= best);
        Assert.True(best <= GroupBound.Of(all, steps, options));
        Assert.True(local * 10 >= best * 8, $"{local} of {best}");
    });

    [Fact]
    public void Group_ThreeHundredPupils_TakesTwoSecondsAtMostAndStatesABound()
    {
        DeterministicRandom random = DeterministicRandom.FromSeed(300);
        GroupingPupil[] pupils = Random(random, 300, skills: 60, steps: 3);
        PupilGrouping grouping = PupilGrouper.Group(pupils);
        TimeSpan least = TimeSpan.MaxValue;
        for (int run = 0; run < 3; run++)
        {
            TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
            Assert.Equal(grouping.Worth, PupilGrouper.Group(pupils).Worth);
            TimeSpan spent = Process.GetCurrentProcess().TotalProcessorTime - before;
            least = spent < least ? spent : least;
        }

        AssertTrue(grouping, pupils, new());
        Assert.True(grouping.Worth <= grouping.UpperBound);
        Assert.True(grouping.Worth * 2 >= grouping.UpperBound, $"{grouping.Worth} of at most {grouping.UpperBound}");

        // Other tests run in the same process at the same time, so its time is an upper bound.
        Assert.True(least < TimeSpan.FromSeconds(2), $"{least}");
    }

    [Fact]
    public void Group_SamePupils_GivesTheSameGroups()
    {
        GroupingPupil[] pupils = Random(DeterministicRandom.FromSeed(5), 60, skills: 20, steps: 3);
        Assert.Equal(Text(PupilGrouper.Group(pupils)), Text(PupilGrouper.Group(pupils)));
    }

    [Fact]
    [Trait("Requirement", "G1")]
    public void Group_FiveToAGroup_IsRefusedUnlessSaidInSoManyWords()
    {
        GroupingPupil[] five = [.. Enumerable.Range(0, 5).Select(i => Pupil($"p{i}", "a", "b"))];
        Assert.Throws<ArgumentException>(() => PupilGrouper.Group(five, new() { MaxSize = 5 }));
        Assert.All(PupilGrouper.Group(five).Groups, g => Assert.InRange(g.Members.Count, 1, 4));
        PupilGroup one = Assert.Single(PupilGrouper.Group(five, new() { MaxSize = 5, AllowsLargerGroups = true }).Groups);
        Assert.Equal(5, one.Members.Count);
        Assert.Throws<ArgumentException>(() => PupilGrouper.Group(five, new() { MaxSize = 7, AllowsLargerGroups = true }));
    }

    [Theory]
    [Trait("Requirement", "G1")]
    [InlineData(14, 14, 28, "9.3", "18.7")]
    [InlineData(7, 7, 14, "4.7", "9.3")]
    public void LessonCount_Weeks_CountsLessonsAndHours(int weeks, int fewest, int most, string fewestHours, string mostHours)
    {
        LessonCount count = new() { Weeks = weeks };
        Assert.Equal((fewest, most), (count.FewestLessons, count.MostLessons));
        Assert.Equal((fewestHours, mostHours), (Figures.Text(count.FewestHours, 1), Figures.Text(count.MostHours, 1)));
    }

    [Fact]
    [Trait("Requirement", "G2")]
    public void Group_DisjointNeeds_AreNotForcedTogether()
    {
        // Both may be at 2.3: no level has a part in it.
        PupilGrouping apart = PupilGrouper.Group([Pupil("p", "a", "b"), Pupil("q", "c", "d")]);
        Assert.Equal(2, apart.Groups.Count);
        Assert.All(apart.Groups, g => Assert.Empty(g.Members.Single().GivesUp));
        Assert.Single(PupilGrouper.Group([Pupil("p", "a", "b"), Pupil("q", "a", "d")]).Groups);
    }

    [Fact]
    [Trait("Requirement", "G2")]
    public void Group_SharedSteps_SaysWhatEachGetsAndGivesUp()
    {
        PupilGroup group = Assert.Single(PupilGrouper.Group([Pupil("p", "a", "b", "x"), Pupil("q", "b", "a"), Pupil("r", "y", "a")]).Groups);
        Assert.Equal(["a", "b"], group.Steps);
        Assert.Equal(9, group.Worth);
        Assert.Equal(["a", "b"], group.Members[0].Gets);
        Assert.Equal(["x"], group.Members[0].GivesUp);
        Assert.Equal(["b", "a"], group.Members[1].Gets);
        Assert.Equal(["y"], group.Members[2].GivesUp);
        Assert.Equal(["b"], group.Members[2].SitsThrough);
    }

    [Fact]
    [Trait("Requirement", "G2")]
    public void Group_LimitOfClassOrYear_IsKept() => Law.ForAll(20, random =>
    {
        GroupingPupil[] pupils = Random(random, 30, skills: 8, steps: 3);
        Dictionary<string, GroupingPupil> byId = pupils.ToDictionary(p => p.PupilId, StringComparer.Ordinal);
        PupilGrouping inClass = PupilGrouper.Group(pupils, new() { Limit = GroupLimit.SameClass });
        Assert.All(inClass.Groups, g => Assert.Single(g.Members.Select(m => byId[m.PupilId].ClassId).Distinct()));
        PupilGrouping inYear = PupilGrouper.Group(pupils, new() { Limit = GroupLimit.SameYear });
        Assert.All(inYear.Groups, g => Assert.Single(g.Members.Select(m => byId[m.PupilId].YearGroup).Distinct()));
        Assert.Throws<ArgumentException>(() => PupilGrouper.Group([.. pupils, Pupil("new", "a")], new() { Limit = GroupLimit.SameClass }));
        AssertTrue(inClass, pupils, new());
    });

    [Fact]
    public void Group_WrongCalls_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => PupilGrouper.Group([Pupil("p", "a"), Pupil("p", "b")]));
        Assert.Throws<ArgumentException>(() => PupilGrouper.Group([Pupil("p", "a", "a")]));
        Assert.Throws<ArgumentException>(() => PupilGrouper.Group([Pupil("p", [.. Enumerable.Range(0, 9).Select(i => $"s{i}")])]));
        Assert.Empty(PupilGrouper.Group([]).Groups);
        Assert.Empty(Assert.Single(PupilGrouper.Group([Pupil("p")]).Groups).Steps);
    }

    private static void AssertTrue(PupilGrouping grouping, GroupingPupil[] pupils, GroupingOptions options)
    {
        Dictionary<string, GroupingPupil> byId = pupils.ToDictionary(p => p.PupilId, StringComparer.Ordinal);
        Assert.Equal(byId.Keys.Order(StringComparer.Ordinal), grouping.Groups.SelectMany(g => g.Members).Select(m => m.PupilId).Order(StringComparer.Ordinal));
        Assert.Equal(grouping.Worth, grouping.Groups.Sum(g => g.Worth));
        foreach (PupilGroup group in grouping.Groups)
        {
            Assert.InRange(group.Members.Count, 1, options.MaxSize);
            Assert.InRange(group.Steps.Count, 0, options.StepsPerGroup);
            Assert.Equal(PlainGroups.WorthOf([.. group.Members.Select(m => byId[m.PupilId])], options), group.Worth);
            foreach (GroupMember member in group.Members)
            {
                Assert.Equal(byId[member.PupilId].NextSteps.Order(StringComparer.Ordinal), member.Gets.Concat(member.GivesUp).Order(StringComparer.Ordinal));
                Assert.Equal(group.Steps.Order(StringComparer.Ordinal), member.Gets.Concat(member.SitsThrough).Order(StringComparer.Ordinal));
                Assert.True(group.Members.Count == 1 || member.Gets.Count > 0);
            }
        }
    }

    private static GroupingPupil[] Random(DeterministicRandom random, int count, int skills, int steps) => [.. Enumerable.Range(0, count).Select(i =>
    {
        HashSet<string> next = new(StringComparer.Ordinal);
        while (next.Count < steps)
        {
            next.Add($"s{random.NextBelow(skills)}");
        }

        return new GroupingPupil { PupilId = $"p{i}", NextSteps = [.. next], ClassId = $"c{random.NextBelow(3)}", YearGroup = 7 + (int)random.NextBelow(2) };
    })];

    private static GroupingPupil Pupil(string id, params string[] steps) => new() { PupilId = id, NextSteps = steps };

    private static string Text(PupilGrouping grouping) =>
        string.Join(";", grouping.Groups.Select(g => $"{string.Join(",", g.Members.Select(m => m.PupilId))}:{string.Join(",", g.Steps)}"));
}
