using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Diagnoses;

/// <summary>Averages over the strands of an area and of the areas that it includes.</summary>
internal static class AreaDiagnoses
{
    public static IEnumerable<AreaDiagnosis> Of(Curriculum curriculum, StrandDiagnosis[] strands)
    {
        foreach (Area area in curriculum.Definition.Areas)
        {
            HashSet<string> ids = curriculum.AreasUnder(area.Id);
            StrandDiagnosis[] inArea = [.. strands.Where(s => ids.Contains(curriculum.GetStrand(s.StrandId).AreaId))];
            LevelEstimate[] levels = [.. inArea.Select(s => s.Level).OfType<LevelEstimate>()];
            if (inArea.Length > 0)
            {
                yield return new()
                {
                    AreaId = area.Id,
                    StrandsAssessed = levels.Length,
                    StrandCount = curriculum.Strands.Count(s => ids.Contains(s.AreaId)),
                    Level = levels.Length == 0 ? null : new()
                    {
                        Value = levels.Average(l => l.Value),
                        Low = levels.Average(l => l.Low),
                        High = levels.Average(l => l.High),
                    },
                };
            }
        }
    }
}
