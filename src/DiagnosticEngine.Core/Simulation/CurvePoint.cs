namespace DiagnosticEngine.Simulation;

/// <summary>A mean over pupils after a number of questions.</summary>
public sealed record CurvePoint
{
    /// <summary>After how many questions.</summary>
    public required int Questions { get; init; }

    /// <summary>The mean over pupils, 0 to 1.</summary>
    public required double Mean { get; init; }

    /// <summary>Half the width of the 95 % interval of the mean (normal approximation).</summary>
    public required double HalfWidth { get; init; }
}
