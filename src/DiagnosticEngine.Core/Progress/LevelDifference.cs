using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>A level beside what the year group says: against the fixed year number, and against an expectation that moves with the weeks.</summary>
/// <remarks>
/// The fixed difference narrows whenever the level rises at all; the moving one shows the weeks that passed. At the top of the map there is no gap to speak
/// of: both are null where all its content is secure and the year group lies above it. Immutable and safe to share between threads.
/// </remarks>
public sealed record LevelDifference
{
    /// <summary>The words for a pupil who has all that the map holds, where the map is of primary mathematics.</summary>
    public const string CompleteWords = "primary content complete";

    /// <summary>Level less year number, in tenths, signed; null where the map is complete.</summary>
    public required int? FixedTenths { get; init; }

    /// <summary>Level less moving expectation, unrounded, signed; null where the map is complete.</summary>
    public required Rational? Moving { get; init; }

    /// <summary>Whether everything on the map is secure and the year group lies above the map: there is no gap to print.</summary>
    public required bool IsMapComplete { get; init; }

    /// <summary>The difference of a level.</summary>
    /// <param name="levelTenths">The level as printed, in tenths.</param>
    /// <param name="point">Where in their school years the pupil is.</param>
    /// <param name="topLevel">The highest level of the map.</param>
    /// <exception cref="ArgumentNullException"><paramref name="point"/> is null.</exception>
    public static LevelDifference Of(int levelTenths, SchoolYearPoint point, int topLevel)
    {
        ArgumentNullException.ThrowIfNull(point);
        bool isComplete = levelTenths >= 10 * topLevel && point.YearGroup > topLevel;
        return new()
        {
            IsMapComplete = isComplete,
            FixedTenths = isComplete ? null : levelTenths - (10 * point.YearGroup),
            Moving = isComplete ? null : Figures.OfTenths(levelTenths) - point.Expected,
        };
    }
}
