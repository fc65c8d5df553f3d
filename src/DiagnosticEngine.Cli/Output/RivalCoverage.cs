namespace DiagnosticEngine.Cli.Output;

/// <summary>A rival of a misconception and the item that tells the two apart best.</summary>
/// <param name="MisconceptionId">Id of the rival.</param>
/// <param name="ItemId">Id of the item.</param>
/// <param name="Share">Share of its variants on which the two lead to different answers, 0 to 1.</param>
/// <param name="Collision">A variant on which they do not; null for none.</param>
internal sealed record RivalCoverage(string MisconceptionId, string ItemId, double Share, string? Collision);
