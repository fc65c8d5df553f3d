using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Progress;

/// <summary>The gain of an average, split into what came from the strands that were taught and from the others.</summary>
/// <remarks>
/// Only strands with a level in both records count, each once, so both averages are over the same strands. Immutable and safe to share between threads.
/// </remarks>
public sealed record GainSplit
{
    /// <summary>How many strands the averages are over.</summary>
    public required int Strands { get; init; }

    /// <summary>How many of them were taught.</summary>
    public required int TaughtStrands { get; init; }

    /// <summary>What the strands taught add to the gain of the average, unrounded.</summary>
    public required Rational FromTaught { get; init; }

    /// <summary>What the other strands add, unrounded.</summary>
    public required Rational FromUntaught { get; init; }

    /// <summary>The gain of the average, unrounded.</summary>
    public Rational Gain => FromTaught + FromUntaught;

    /// <summary>Whether strands that were not taught are among them and add nothing: the whole gain is spill from what was taught.</summary>
    public bool IsSpillOnly => TaughtStrands < Strands && FromUntaught.Sign == 0 && FromTaught.Sign != 0;

    /// <summary>Splits the gain of the average over some strands; null where none has a level in both records.</summary>
    /// <param name="before">The earlier record.</param>
    /// <param name="after">The later record.</param>
    /// <param name="strandIds">The strands of the average.</param>
    /// <param name="taught">The topics that were taught.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The records do not compare: <see cref="ComparisonCheck"/> says why.</exception>
    public static GainSplit? Of(LevelRecord before, LevelRecord after, IEnumerable<string> strandIds, TaughtTopics taught)
    {
        ArgumentNullException.ThrowIfNull(strandIds);
        ArgumentNullException.ThrowIfNull(taught);
        if (ComparisonCheck.Of(before, after) is [ComparisonRefusal first, ..])
        {
            throw new ArgumentException(first.Message, nameof(after));
        }

        (string Id, Rational Gain)[] gains = [.. strandIds.Distinct(StringComparer.Ordinal)
            .Select(id => (Id: id, Before: before.Find(LevelKind.Strand, id)?.Value, After: after.Find(LevelKind.Strand, id)?.Value))
            .Where(s => s.Before is not null && s.After is not null)
            .Select(s => (s.Id, s.After!.Value - s.Before!.Value))];
        if (gains.Length == 0)
        {
            return null;
        }

        bool IsTaught(string id) => taught.Of(LevelKind.Strand, id) == TaughtScope.Taught;
        return new()
        {
            Strands = gains.Length,
            TaughtStrands = gains.Count(g => IsTaught(g.Id)),
            FromTaught = Figures.Sum(gains.Where(g => IsTaught(g.Id)).Select(g => g.Gain)) / gains.Length,
            FromUntaught = Figures.Sum(gains.Where(g => !IsTaught(g.Id)).Select(g => g.Gain)) / gains.Length,
        };
    }
}
