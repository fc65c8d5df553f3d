using System.Globalization;
using System.Runtime.CompilerServices;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Core.Tests.Inference;

/// <summary>The frozen map of 255 skills (see Data/README.md) as a curriculum.</summary>
internal static class RealMap
{
    private static readonly Lazy<Curriculum> Loaded = new(() => Load());

    public static Curriculum Curriculum => Loaded.Value;

    public static KnowledgeModel Whole { get; } = KnowledgeModel.Of(Curriculum);

    public static IEnumerable<string> StrandIds => Curriculum.Strands.Select(s => s.Id);

    public static KnowledgeModel Strand(string id) => Strands(id);

    public static KnowledgeModel Strands(params string[] ids) => KnowledgeModel.Of(Curriculum, ids);

    private static Curriculum Load([CallerFilePath] string file = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(file)!, "..", "Data", "skills.csv");
        List<string[]> rows = [.. File.ReadAllLines(path).Skip(1).Select(Fields)];
        return new Curriculum(new CurriculumDefinition
        {
            Id = "real-map",
            Version = "1",
            Levels = [.. Enumerable.Range(1, 6).Select(n => new Level { Number = n, Label = $"Year {n}" })],
            Areas = [.. rows.Select(r => r[2]).Distinct(StringComparer.Ordinal).Select(a => new Area { Id = a, Name = a })],
            Strands = [.. rows.GroupBy(r => r[1], StringComparer.Ordinal).Select(g =>
                new Strand { Id = g.Key, Name = g.Key, AreaId = g.First()[2], StartLevel = g.Min(LevelOf) })],
            Skills = [.. rows.Select(r => new Skill
            {
                Id = r[0],
                StrandId = r[1],
                Level = LevelOf(r),
                Statement = r[4],
                PupilStatement = r[4],
                Prerequisites = [.. r[5].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => new Prerequisite { SkillId = p })],
            })],
        });
    }

    private static int LevelOf(string[] row) => int.Parse(row[3], CultureInfo.InvariantCulture);

    private static string[] Fields(string line)
    {
        List<string> fields = [""];
        bool quoted = false;
        foreach (char c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add("");
            }
            else
            {
                fields[^1] += c;
            }
        }

        return [.. fields];
    }
}
