using System.Globalization;

namespace DiagnosticEngine.Curricula;

/// <summary>How skills become levels. Reports name it, and levels of different policies do not compare.</summary>
/// <remarks>
/// A level is reached when the share of its skills that count is at least <see cref="Share"/> and all levels below are reached; the tenths are the share of the next level,
/// rounded down, so that nothing rounds up across a whole level. A strand that nothing was asked about has no level by any policy. Immutable and safe to share between threads.
/// </remarks>
public sealed record LevelPolicy
{
    /// <summary>Share of a level's skills that must count to reach it, above 0 and at most 1. <value>Default 0.8; a choice.</value></summary>
    public double Share { get; init; } = LevelRule.DefaultShare;

    /// <summary>What a strand has that begins above Level 1 while nothing of it is there. <value>Default none.</value></summary>
    public StartLevelPolicy Start { get; init; } = StartLevelPolicy.Exclude;

    /// <summary>Probability that a level lies within its band, above 0 and below 1; no part of the name, since it moves no level. <value>Default 0.8; a choice.</value></summary>
    public double Band { get; init; } = 0.8;

    /// <summary>The name, which changes with everything that moves a level: "share-0.8.exclude".</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"share-{Share:0.####}.{StartName}");

    private string StartName => Start switch
    {
        StartLevelPolicy.Floor => "floor",
        StartLevelPolicy.StartLevel => "start-level",
        _ => "exclude",
    };
}
