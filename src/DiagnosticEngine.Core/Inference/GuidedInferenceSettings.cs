namespace DiagnosticEngine.Inference;

/// <summary>How much work <see cref="GuidedInference"/> does.</summary>
internal sealed record GuidedInferenceSettings
{
    /// <summary>What the product uses.</summary>
    public static GuidedInferenceSettings Default { get; } = new();

    /// <summary>Rounds of messages for every level.</summary>
    public int FirstRounds { get; init; } = 1;

    /// <summary>Share of the old message that a new one keeps, for each round of messages.</summary>
    public IReadOnlyList<double> Damping { get; init; } = [0.2, 0.5, 0.5, 0.5];

    /// <summary>The same for further rounds, when the samples turn out to be worth little.</summary>
    public IReadOnlyList<double> FurtherDamping { get; init; } = [0.5, 0.5, 0.5];

    /// <summary>How many independent samples the samples must be worth before no more are drawn.</summary>
    public double LeastEffectiveSize { get; init; } = 1000;

    /// <summary>How often samples are drawn at most.</summary>
    public int MostBatches { get; init; } = 4;

    /// <summary>Blocks of 16 samples; a multiple of four.</summary>
    public int Blocks { get; init; } = 512;

    /// <summary>Share of the draws of levels and offsets that ignore the evidence, so that no weight can grow large.</summary>
    public double Caution { get; init; } = 0.05;

    /// <summary>Which share of the probability makes a level matter.</summary>
    public double LeastLevel { get; init; } = 1e-5;
}
