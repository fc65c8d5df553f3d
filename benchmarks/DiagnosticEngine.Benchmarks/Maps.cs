using System.Globalization;
using System.Runtime.CompilerServices;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Loading;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Simulation;

namespace DiagnosticEngine.Benchmarks;

/// <summary>Maps of different sizes with generated questions, three representations each.</summary>
/// <remarks>255 skills is the draft map itself; the others are drawn at random with its proportions: strands of 13 skills over six levels, 1.9 prerequisites a skill.</remarks>
internal static class Maps
{
    private const int SkillsPerStrand = 13;
    private const int Levels = 6;
    private const double AcrossStrands = 0.9;

    public static ItemBank Of(int skills) => PlainItems.For(skills == 255 ? Draft() : Drawn(skills));

    private static Curriculum Draft([CallerFilePath] string file = "") =>
        YamlCurriculumLoader.LoadDirectoryAsync(Path.Combine(Path.GetDirectoryName(file)!, "..", "maps", "england-255"), new CurriculumLoadOptions { CheckVariants = false })
            .GetAwaiter().GetResult().Bank!.Curriculum;

    private static Curriculum Drawn(int count)
    {
        DeterministicRandom random = DeterministicRandom.ForStream(1, "map", count.ToString(CultureInfo.InvariantCulture));
        int strands = (count + SkillsPerStrand - 1) / SkillsPerStrand;
        List<Skill> skills = [];
        for (int i = 0; i < count; i++)
        {
            int strand = i / SkillsPerStrand;
            int place = i % SkillsPerStrand;
            int level = 1 + (place * Levels / SkillsPerStrand);
            List<string> needs = place > 0 ? [Id(i - 1)] : [];

            // One more from an earlier place of another strand that comes before.
            if (strand > 0 && place > 0 && random.NextBool(AcrossStrands))
            {
                needs.Add(Id(((int)random.NextBelow(strand) * SkillsPerStrand) + (int)random.NextBelow(place)));
            }

            skills.Add(new Skill
            {
                Id = Id(i),
                StrandId = "strand-" + strand.ToString(CultureInfo.InvariantCulture),
                Level = level,
                Statement = Id(i),
                PupilStatement = Id(i),
                Prerequisites = [.. needs.Select(n => new Prerequisite { SkillId = n })],
            });
        }

        return new Curriculum(new CurriculumDefinition
        {
            Id = "drawn",
            Version = "1",
            Levels = [.. Enumerable.Range(1, Levels).Select(n => new Level { Number = n, Label = string.Create(CultureInfo.InvariantCulture, $"Year {n}") })],
            Areas = [new Area { Id = "all", Name = "All" }],
            Strands = [.. Enumerable.Range(0, strands).Select(s => "strand-" + s.ToString(CultureInfo.InvariantCulture)).Select(s => new Strand { Id = s, Name = s, AreaId = "all", StartLevel = 1 })],
            Skills = skills,
        });
    }

    private static string Id(int skill) => string.Create(CultureInfo.InvariantCulture, $"s{skill:00000}");
}
