namespace DiagnosticEngine.Selection;

/// <summary>Keeps the same questions from being asked of everybody. Immutable and safe to share between threads.</summary>
/// <remarks>
/// Two methods that may be used together and with content balance. Randomesque: one of the best few by chance (Kingsbury and Zara, 1989). Restricted: an item that
/// has been used too often is not used now (Revuelta and Ponsoda, 1998); who has been asked what is known to the host alone, so the host names the items.
/// </remarks>
public sealed record ExposureLimits
{
    /// <summary>The largest number that <see cref="AmongBest"/> may have.</summary>
    public const int MostAmongBest = 10;

    /// <summary>Among how many of the best items one is chosen by chance, 1 to 10. <value>Default 1: the best.</value></summary>
    public int AmongBest { get; init; } = 1;

    /// <summary>Ids of items that are not to be used now. <value>Default none.</value></summary>
    public IReadOnlyList<string> NotNow { get; init; } = [];
}
