using DiagnosticEngine.Diagnoses;

namespace DiagnosticEngine.Progress;

/// <summary>A pupil's levels on one day. A later assessment is a new record: this one never changes.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LevelRecord
{
    /// <summary>Opaque id or initials of the pupil.</summary>
    public required string PupilId { get; init; }

    /// <summary>The day of the assessment.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Version of the map, as its fingerprint or any name that changes with it.</summary>
    public required string MapVersion { get; init; }

    /// <summary>Name of the policy by which levels were reckoned.</summary>
    public required string Policy { get; init; }

    /// <summary>The levels; each kind and id at most once.</summary>
    public required IReadOnlyList<LevelMark> Levels { get; init; }

    /// <summary>The level of a strand, group or area; null where the record has none.</summary>
    public LevelMark? Find(LevelKind kind, string id) => Levels.FirstOrDefault(l => l.Kind == kind && string.Equals(l.Id, id, StringComparison.Ordinal));

    /// <summary>The levels of a diagnosis: each strand's and group's in tenths, each area's as the mean of its strands, unrounded.</summary>
    /// <param name="pupilId">Opaque id or initials of the pupil.</param>
    /// <param name="date">The day of the assessment.</param>
    /// <param name="diagnosis">What the assessment found.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LevelRecord Of(string pupilId, DateOnly date, Diagnosis diagnosis)
    {
        ArgumentNullException.ThrowIfNull(pupilId);
        ArgumentNullException.ThrowIfNull(diagnosis);
        return new()
        {
            PupilId = pupilId,
            Date = date,
            MapVersion = diagnosis.CurriculumFingerprint,
            Policy = diagnosis.Policy,
            Levels =
            [
                .. diagnosis.Strands.Select(s => new LevelMark { Kind = LevelKind.Strand, Id = s.StrandId, SumTenths = Tenths(s.Level, 1), Count = 1 }),
                .. diagnosis.Groups.Select(g => new LevelMark { Kind = LevelKind.ReportingGroup, Id = g.GroupId, SumTenths = Tenths(g.Level, 1), Count = 1 }),
                .. diagnosis.Areas.Select(a => new LevelMark
                {
                    Kind = LevelKind.Area,
                    Id = a.AreaId,
                    SumTenths = Tenths(a.Level, a.Weight),
                    Count = Math.Max(1, a.Weight),
                }),
            ],
        };
    }

    // A strand's level is a whole number of tenths held as a binary fraction, an area's their mean: the whole sum comes back by rounding.
    private static int? Tenths(LevelEstimate? level, int count) => level is null ? null : (int)Math.Round(level.Value * 10 * count);
}
