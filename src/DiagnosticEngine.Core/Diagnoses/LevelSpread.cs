namespace DiagnosticEngine.Diagnoses;

/// <summary>How far the strands of a pupil lie apart: an average hides it.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record LevelSpread
{
    /// <summary>Levels between the highest and the lowest strand from which a profile is called uneven.</summary>
    public const double UnevenFrom = 2;

    /// <summary>Id of the strand with the highest level; the first of several.</summary>
    public required string HighestStrandId { get; init; }

    /// <summary>Id of the strand with the lowest level; the first of several.</summary>
    public required string LowestStrandId { get; init; }

    /// <summary>Levels between them, in school years.</summary>
    public required double Levels { get; init; }

    /// <summary>Whether the profile is uneven: <see cref="UnevenFrom"/> levels or more.</summary>
    public bool IsUneven => Math.Round(10 * Levels) >= 10 * UnevenFrom;
}
