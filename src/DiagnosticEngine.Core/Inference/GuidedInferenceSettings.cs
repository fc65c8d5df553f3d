namespace DiagnosticEngine.Inference;

/// <summary>How much work <see cref="GuidedInference"/> does.</summary>
internal sealed record GuidedInferenceSettings
{
    /// <summary>What the product uses.</summary>
    public static GuidedInferenceSettings Default { get; } = new();

    /// <summary>Rounds of messages for every level.</summary>
    public int FirstRounds { get; init; } = 1;

    /// <summary>Share of the old message that a new one keeps, for each round of messages.</summary>
    public IReadOnlyList<double> Damping { get; init; } = [0, 0.3, 0.3];

    /// <summary>The same for further rounds, when the samples turn out to be worth little.</summary>
    public IReadOnlyList<double> FurtherDamping { get; init; } = [0.5, 0.5];

    /// <summary>How many independent samples the samples must be worth before no more are drawn.</summary>
    public double LeastEffectiveSize { get; init; } = 1000;

    /// <summary>The same on maps of more than <see cref="LargeMap"/> groups, so that the time of a step grows with the map and no faster.</summary>
    public double LeastEffectiveSizeOfLargeMaps { get; init; } = 600;

    /// <summary>From how many groups on a map is large.</summary>
    public int LargeMap { get; init; } = 512;

    /// <summary>How often samples are drawn at most.</summary>
    public int MostBatches { get; init; } = 4;

    /// <summary>Blocks of 32 samples at least; an even number.</summary>
    public int Blocks { get; init; } = 128;

    /// <summary>Blocks of 32 samples at most, on small maps; an even number.</summary>
    public int MostBlocks { get; init; } = 512;

    /// <summary>Groups times blocks that take about as long as the messages do: small maps get more samples for it.</summary>
    public int BlockWork { get; init; } = 32_768;

    /// <summary>Share of the draws of levels and offsets that ignore the evidence, so that no weight can grow large.</summary>
    public double Caution { get; init; } = 0.05;

    /// <summary>Which share of the probability makes a level matter.</summary>
    public double LeastLevel { get; init; } = 1e-3;

    /// <summary>States that are kept to show how beliefs hang together; a multiple of 64.</summary>
    public int States { get; init; } = 512;

    /// <summary>How often samples are drawn for what is believed before any answer.</summary>
    public int PriorBatches { get; init; } = 32;

    /// <summary>Blocks of 32 samples for a graph of so many groups.</summary>
    public int BlocksFor(int groups) => Math.Max(Blocks, Math.Min(MostBlocks, BlockWork / Math.Max(1, groups) / 2 * 2));

    /// <summary>How many independent samples are enough for a graph of so many groups.</summary>
    public double EnoughFor(int groups) => groups > LargeMap ? Math.Min(LeastEffectiveSize, LeastEffectiveSizeOfLargeMaps) : LeastEffectiveSize;
}
