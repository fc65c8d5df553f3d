namespace DiagnosticEngine.Inference;

/// <summary>The grid and the normal prior of an <see cref="AbilityPosterior"/>.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record AbilityScale
{
    /// <summary>Lowest ability of the grid. <value>Default −4.</value></summary>
    public double Lowest { get; init; } = -4;

    /// <summary>Highest ability of the grid. <value>Default 4.</value></summary>
    public double Highest { get; init; } = 4;

    /// <summary>Number of grid points, evenly spread, both ends included; at least 2. <value>Default 33.</value></summary>
    public int Points { get; init; } = 33;

    /// <summary>Mean of the prior. <value>Default 0.</value></summary>
    public double PriorMean { get; init; }

    /// <summary>Standard deviation of the prior, more than 0. <value>Default 1.</value></summary>
    public double PriorDeviation { get; init; } = 1;

    /// <summary>The ability at a grid point.</summary>
    internal double At(int point) => Lowest + ((Highest - Lowest) * point / (Points - 1));
}
