using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Diagnoses;

/// <summary>Writes the map: strands by levels, each with objects, pictures and symbols.</summary>
internal static class MapSection
{
    // As many as fit beside the names on a line of 78 columns.
    private const int MostLevelsAbreast = 6;

    public static Section Of(Diagnosis diagnosis, Curriculum curriculum)
    {
        int[] levels = [.. diagnosis.Skills.Select(s => curriculum.GetSkill(s.SkillId).Level).Distinct().Order()];
        return new(
            "The map",
            [
                .. levels.Chunk(MostLevelsAbreast).Select(some => Part(diagnosis, curriculum, some)),
                new Bullets(MapCell.Legend),
            ]);
    }

    private static Grid Part(Diagnosis diagnosis, Curriculum curriculum, int[] levels) => new(
        "Strands, levels and representations",
        [.. levels.Select(l => string.Create(CultureInfo.InvariantCulture, $"Level {l}"))],
        [.. diagnosis.Strands.Select(s => Group(diagnosis, curriculum, curriculum.GetStrand(s.StrandId), levels))]);

    private static GridGroup Group(Diagnosis diagnosis, Curriculum curriculum, Strand strand, int[] levels)
    {
        ILookup<int, SkillDiagnosis> byLevel = diagnosis.Skills
            .Where(s => string.Equals(curriculum.GetSkill(s.SkillId).StrandId, strand.Id, StringComparison.Ordinal))
            .ToLookup(s => curriculum.GetSkill(s.SkillId).Level);
        return new(strand.Name, [.. Enum.GetValues<Representation>().Select(r => new GridRow(
            Words.Of(r),
            [.. levels.Select(l => MapCell.Of([.. byLevel[l].SelectMany(s => s.Representations).Where(x => x.Representation == r)]))]))]);
    }
}
