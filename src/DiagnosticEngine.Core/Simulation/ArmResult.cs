namespace DiagnosticEngine.Simulation;

/// <summary>What a study found about one selector under one policy, over all pupils of one process.</summary>
public sealed record ArmResult
{
    /// <summary>Name of the selector.</summary>
    public required string Selector { get; init; }

    /// <summary>Name of the policy.</summary>
    public required string Policy { get; init; }

    /// <summary>At each number of questions of the study.</summary>
    public required IReadOnlyList<StudyPoint> ByQuestions { get; init; }

    /// <summary>At each number of minutes of the study.</summary>
    public required IReadOnlyList<StudyPoint> ByMinutes { get; init; }

    /// <summary>Mean number of questions after which the stopping rules would have ended the assessment; null where beliefs were not followed step by step.</summary>
    public required double? MeanQuestions { get; init; }

    /// <summary>Share of the questions that were answered rightly, 0 to 1.</summary>
    public required double AnsweredRightly { get; init; }

    /// <summary>Mean over pupils of the longest run of answers in a row that were not right.</summary>
    public required double LongestFailureRun { get; init; }

    /// <summary>The longest such run of any pupil.</summary>
    public required int WorstFailureRun { get; init; }

    /// <summary>Misconceptions that the pupils follow, all together.</summary>
    public required int MisconceptionsHeld { get; init; }

    /// <summary>Those of them that showed in two answers or more.</summary>
    public required int MisconceptionsShown { get; init; }

    /// <summary>Misconceptions that were named and are followed.</summary>
    public required int MisconceptionsFound { get; init; }

    /// <summary>Misconceptions that were named and are not followed.</summary>
    public required int MisconceptionsWronglyClaimed { get; init; }
}
