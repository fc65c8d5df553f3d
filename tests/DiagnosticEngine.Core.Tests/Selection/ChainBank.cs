using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Core.Tests.Selection;

/// <summary>Skills that each rest on the one before, in symbols alone.</summary>
internal static class ChainBank
{
    public static ItemBank Create(int length)
    {
        Skill[] skills = [.. Enumerable.Range(0, length).Select(n => new Skill
        {
            Id = Id(n),
            StrandId = "chain",
            Level = 1 + n,
            Statement = "-",
            PupilStatement = "-",
            Representations = [Representation.Abstract],
            Prerequisites = n == 0 ? [] : [new Prerequisite { SkillId = Id(n - 1) }],
        })];
        Curriculum curriculum = new(new CurriculumDefinition
        {
            Id = "chain",
            Version = "1",
            Fingerprint = "CHAIN",
            Levels = [.. Enumerable.Range(1, length).Select(n => new Level { Number = n, Label = "Level" })],
            Areas = [new Area { Id = "area", Name = "Area" }],
            Strands = [new Strand { Id = "chain", Name = "Chain", AreaId = "area", StartLevel = 1 }],
            Skills = skills,
        });
        return new ItemBank(curriculum, skills.Select(s => TestBank.ItemFor(s, Representation.Abstract)));
    }

    private static string Id(int n) => "chain-" + n.ToString("0000", CultureInfo.InvariantCulture);
}
