using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Progress;

/// <summary>The averages of an area over the strands that have a level in both of two records: an average over other strands each time would not compare.</summary>
/// <param name="Before">The earlier average.</param>
/// <param name="After">The later average.</param>
/// <param name="LeftOut">Ids of strands with a level in one record only, in map order.</param>
internal sealed record CommonStrands(LevelMark Before, LevelMark After, IReadOnlyList<string> LeftOut)
{
    /// <summary>The averages; null where the area is not on the map.</summary>
    public static CommonStrands? Of(LevelRecord before, LevelRecord after, Curriculum map, string areaId)
    {
        if (map.Definition.Areas.All(a => a.Id != areaId))
        {
            return null;
        }

        int? Tenths(LevelRecord record, Strand strand) => record.Find(LevelKind.Strand, strand.Id)?.Tenths;
        IReadOnlyList<Strand> all = map.StrandsOf(areaId);
        Strand[] both = [.. all.Where(s => Tenths(before, s) is not null && Tenths(after, s) is not null)];
        return new(Mean(before), Mean(after), [.. all.Where(s => Tenths(before, s) is null != (Tenths(after, s) is null)).Select(s => s.Id)]);

        LevelMark Mean(LevelRecord record) => new()
        {
            Kind = LevelKind.Area,
            Id = areaId,
            SumTenths = both.Length == 0 ? null : both.Sum(s => s.Weight * Tenths(record, s)),
            Count = Math.Max(1, both.Sum(s => s.Weight)),
        };
    }
}
