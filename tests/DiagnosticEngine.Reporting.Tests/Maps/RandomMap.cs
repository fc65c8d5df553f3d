using DiagnosticEngine.Curricula;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Reporting.Tests.Maps;

/// <summary>Maps of all shapes: long and short texts, lonely skills and skills that much rests on.</summary>
internal static class RandomMap
{
    public static Curriculum Draw(DeterministicRandom rng, int strands, int skills, Func<string, string>? text = null)
    {
        text ??= t => t;
        List<Skill> all = [];
        for (int i = 0; i < skills; i++)
        {
            int level = 1 + (i * 6 / skills);
            int wanted = Math.Min(i, (int)rng.NextBelow(4));
            string[] before = [.. Enumerable.Range(0, wanted).Select(_ => all[(int)rng.NextBelow(i)].Id).Distinct(StringComparer.Ordinal)];
            string words = string.Join(" ", Enumerable.Range(0, 1 + (int)rng.NextBelow(14)).Select(k => new string("abcmwil"[k % 7], 1 + (int)rng.NextBelow(9))));
            all.Add(new()
            {
                Id = $"s{i}.{new string('w', 1 + (int)rng.NextBelow(20))}-{(rng.NextBelow(4) == 0 ? new string('m', 30) : "x")}",
                StrandId = $"strand-{rng.NextBelow(strands)}",
                Level = level,
                Statement = text(words),
                PupilStatement = text(words),
                Prerequisites = [.. before.Select(b => new Prerequisite { SkillId = b, Strength = rng.NextBelow(3) == 0 ? PrerequisiteStrength.Soft : PrerequisiteStrength.Hard, Reason = text("why") })],
            });
        }

        return new(new()
        {
            Id = "random",
            Version = "1",
            Title = text("Random"),
            Levels = [.. Enumerable.Range(1, 6).Select(n => new Level { Number = n, Label = $"Year {n}" })],
            Areas = [new() { Id = "all", Name = "All" }],
            Strands = [.. Enumerable.Range(0, strands).Select(s => new Strand { Id = $"strand-{s}", Name = text($"Strand {s}"), AreaId = "all", StartLevel = 1 })],
            Skills = all,
        });
    }
}
