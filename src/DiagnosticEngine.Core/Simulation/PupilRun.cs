namespace DiagnosticEngine.Simulation;

/// <summary>What came of one pupil's assessment with one selector.</summary>
internal sealed record PupilRun
{
    public required double[] NodesRight { get; init; }

    public required int Questions { get; init; }

    public required int Held { get; init; }

    public required int Shown { get; init; }

    public required int Found { get; init; }

    public required int WronglyClaimed { get; init; }
}
