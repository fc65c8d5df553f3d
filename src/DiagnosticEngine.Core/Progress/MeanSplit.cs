using DiagnosticEngine.Curricula;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>The mean gain of an area over some pupils, split into what came from strands that were taught to them and from the others.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record MeanSplit
{
    /// <summary>How many pupils have levels of the area's strands, at least 1.</summary>
    public required int Pupils { get; init; }

    /// <summary>What the strands taught add to the mean gain of the average, unrounded.</summary>
    public required Rational FromTaught { get; init; }

    /// <summary>What the other strands add, unrounded.</summary>
    public required Rational FromUntaught { get; init; }

    /// <summary>The split over some pupils; null where none has what it takes: the area's strands, and lessons that say what was taught.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static MeanSplit? Of(IEnumerable<PupilProgress> pupils, Curriculum curriculum, string areaId)
    {
        ArgumentNullException.ThrowIfNull(pupils);
        GainSplit[] splits = [.. pupils.Select(p => OfPupil(p, curriculum, areaId)).OfType<GainSplit>()];
        return splits.Length == 0 ? null : new()
        {
            Pupils = splits.Length,
            FromTaught = Figures.Sum(splits.Select(s => s.FromTaught)) / splits.Length,
            FromUntaught = Figures.Sum(splits.Select(s => s.FromUntaught)) / splits.Length,
        };
    }

    /// <summary>The split of one pupil's gain; null where the records do not tell, or a mapping leads from the one to the other.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static GainSplit? OfPupil(PupilProgress pupil, Curriculum curriculum, string areaId)
    {
        ArgumentNullException.ThrowIfNull(pupil);
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(areaId);
        if (pupil is not { Levels: { } levels, Taught: { } taught } || levels.Find(LevelKind.Area, areaId) is not { } change
            || !curriculum.Definition.Areas.Any(a => string.Equals(a.Id, areaId, StringComparison.Ordinal)) || ComparisonCheck.Of(levels.Before, levels.After).Count > 0)
        {
            return null;
        }

        // Strands that do not make up the area's change say nothing about where it comes from.
        GainSplit? split = GainSplit.Of(levels.Before, levels.After, curriculum.StrandsOf(areaId).Select(s => s.Id), taught);
        return split is not null && split.Gain == change.AfterExact - change.BeforeExact ? split : null;
    }
}
