namespace DiagnosticEngine.Simulation;

/// <summary>What came of one pupil's assessment in one arm.</summary>
internal sealed record PupilRun
{
    public required PupilReading[] ByQuestions { get; init; }

    public required PupilReading[] ByMinutes { get; init; }

    public required int? Questions { get; init; }

    public required int Answered { get; init; }

    public required int Right { get; init; }

    public required int LongestFailureRun { get; init; }

    public required int Held { get; init; }

    public required int Shown { get; init; }

    public required int Found { get; init; }

    public required int WronglyClaimed { get; init; }
}
