namespace DiagnosticEngine.Simulation;

/// <summary>One pupil's diagnosis at one moment, compared with the truth.</summary>
internal sealed class PupilReading
{
    /// <summary>Bins of the reliability table.</summary>
    public const int Bins = 10;

    public required int Questions { get; init; }

    public required double Minutes { get; init; }

    /// <summary>By <see cref="StudyMeasure"/>.</summary>
    public required double[] Measures { get; init; }

    /// <summary>For each bin: beliefs, their sum, how many were true.</summary>
    public required (int Count, double Sum, int True)[] Reliability { get; init; }
}
