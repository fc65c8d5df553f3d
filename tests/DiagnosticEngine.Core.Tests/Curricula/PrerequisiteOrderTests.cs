using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Core.Tests.Curricula;

public sealed class PrerequisiteOrderTests
{
    [Fact]
    public void SkillsInOrder_AnyMap_TakesTheLowestLevelThenTheEarliestOfWhatIsOpen() => Law.ForAll(300, rng =>
    {
        int count = 1 + (int)rng.NextBelow(30);
        int[] turns = [.. Enumerable.Range(0, count).Select(_ => (int)rng.NextBelow(1_000))];
        Skill[] skills = [.. Enumerable.Range(0, count).Select(i => new Skill
        {
            Id = $"s{i}",
            StrandId = "strand",
            Level = (int)rng.NextBelow(7) - 2,
            Statement = "s",
            PupilStatement = "p",
            Prerequisites = [.. Enumerable.Range(0, count).Where(p => turns[p] < turns[i] && rng.NextBool(0.2)).Select(p => new Prerequisite { SkillId = $"s{p}" })],
        })];
        Curriculum map = new(new()
        {
            Id = "map",
            Version = "1",
            Language = "en-GB",
            Levels = [],
            Areas = [],
            Strands = [new Strand { Id = "strand", Name = "n", AreaId = "a", StartLevel = 1 }],
            Skills = skills,
            Misconceptions = [],
        });
        HashSet<string> done = new(StringComparer.Ordinal);
        foreach (Skill next in map.SkillsInOrder)
        {
            Assert.Equal(skills.Where(s => !done.Contains(s.Id) && s.Prerequisites.All(p => done.Contains(p.SkillId))).MinBy(s => s.Level)!.Id, next.Id);
            done.Add(next.Id);
        }

        Assert.Equal(count, done.Count);
    });
}
