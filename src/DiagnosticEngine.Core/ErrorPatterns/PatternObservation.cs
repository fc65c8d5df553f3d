namespace DiagnosticEngine.ErrorPatterns;

/// <summary>An answer as evidence about misconceptions.</summary>
public sealed record PatternObservation
{
    /// <summary>The step of the session.</summary>
    public required int Step { get; init; }

    /// <summary>Id of the item.</summary>
    public required string ItemId { get; init; }

    /// <summary>The question as asked.</summary>
    public required string Prompt { get; init; }

    /// <summary>The answer as given.</summary>
    public required string Response { get; init; }

    /// <summary>Misconceptions that predict a wrong answer here, each with what it predicts.</summary>
    public required IReadOnlyDictionary<string, string> Predicts { get; init; }

    /// <summary>Those of them that predict just this answer; empty for a right answer or another wrong one.</summary>
    public required IReadOnlyList<string> Matches { get; init; }

    /// <summary>Chance that a pupil who follows none of them gives one particular wrong answer, 0 to 1.</summary>
    public required double ChanceOfMatch { get; init; }

    /// <summary>In which sitting, from 1. <value>Default 1.</value></summary>
    public int Sitting { get; init; } = 1;

    /// <summary>How much it counts: half where the observer was unsure. <value>Default 1.</value></summary>
    public double Weight { get; init; } = 1;
}
