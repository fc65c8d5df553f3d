using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Roadmaps;

/// <summary>What a plan is asked for, skill by skill of a map: scope, target and weight of the area.</summary>
internal sealed class PlanScope
{
    /// <exception cref="ArgumentException">The target or an area is unknown.</exception>
    public PlanScope(Curriculum curriculum, TeachingMap map, IEnumerable<string> scope, LessonPlanOptions options)
    {
        IsAsked = new bool[map.Skills.Length];
        foreach (string skill in scope)
        {
            IsAsked[map.Index[skill]] = true;
        }

        IsTarget = options.Target is { } target ? TargetSkills(curriculum, map, target) : new bool[map.Skills.Length];
        Dictionary<string, double> weights = AreaWeights(curriculum, options.Weights);
        AreaWeight = [.. map.Skills.Select(s => weights.GetValueOrDefault(curriculum.GetStrand(s.StrandId).AreaId, options.Weights.OtherAreas))];
    }

    /// <summary>Whether the assessment was about each skill.</summary>
    public bool[] IsAsked { get; }

    /// <summary>Whether the target names each skill.</summary>
    public bool[] IsTarget { get; }

    /// <summary>Weight of the area of each skill.</summary>
    public double[] AreaWeight { get; }

    private static bool[] TargetSkills(Curriculum curriculum, TeachingMap map, PlanTarget target)
    {
        if (target.Level is not { } level)
        {
            return map.Index.TryGetValue(target.Id, out int skill)
                ? [.. Enumerable.Range(0, map.Skills.Length).Select(s => map.Needs[skill].Contains(s))]
                : throw new ArgumentException($"There is no skill {target.Id}.", nameof(target));
        }

        if (curriculum.Strands.Any(s => s.Id == target.Id))
        {
            return [.. map.Skills.Select(s => s.StrandId == target.Id && s.Level <= level)];
        }

        HashSet<string> areas = curriculum.Definition.Areas.Any(a => a.Id == target.Id)
            ? curriculum.AreasUnder(target.Id)
            : throw new ArgumentException($"There is no strand or area {target.Id}.", nameof(target));
        return [.. map.Skills.Select(s => areas.Contains(curriculum.GetStrand(s.StrandId).AreaId) && s.Level <= level)];
    }

    private static Dictionary<string, double> AreaWeights(Curriculum curriculum, PlanWeights weights)
    {
        Dictionary<string, double> all = new(StringComparer.Ordinal);
        foreach ((string id, double weight) in weights.Areas)
        {
            foreach (string area in curriculum.AreasUnder(id))
            {
                all[area] = all.TryGetValue(area, out double other) ? Math.Max(other, weight) : weight;
            }
        }

        return all;
    }
}
