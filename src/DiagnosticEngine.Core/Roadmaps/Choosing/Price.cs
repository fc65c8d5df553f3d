namespace DiagnosticEngine.Roadmaps.Choosing;

/// <summary>A price of a minute, and what it says: no closed set that fits is worth more than the bound at that price.</summary>
/// <remarks>All figures are whole numbers, as many times too great as the scale says, so that nothing is rounded.</remarks>
/// <param name="Scale">How many times too great the figures are, from 1.</param>
/// <param name="Bound">The bound with everything still open.</param>
/// <param name="Rest">
/// What each thing adds at this price after the values were shared out along the needs: taking one below 0 lowers the bound by that much, leaving out one
/// above 0 too.
/// </param>
/// <param name="PerMinute">The price itself.</param>
internal sealed record Price(long Scale, long Bound, long[] Rest, long PerMinute);
