namespace DiagnosticEngine.Simulation;

/// <summary>What a study found about one selector, over all pupils.</summary>
public sealed record SelectorResult
{
    /// <summary>Name of the selector.</summary>
    public required string Selector { get; init; }

    /// <summary>At each checkpoint, the share of nodes diagnosed right.</summary>
    public required IReadOnlyList<CurvePoint> NodesRight { get; init; }

    /// <summary>Mean number of questions after which the stopping rules would have ended the assessment.</summary>
    public required double MeanQuestions { get; init; }

    /// <summary>Misconceptions that the pupils follow, all together.</summary>
    public required int MisconceptionsHeld { get; init; }

    /// <summary>Those of them that showed in two answers or more.</summary>
    public required int MisconceptionsShown { get; init; }

    /// <summary>Misconceptions that were named and are followed.</summary>
    public required int MisconceptionsFound { get; init; }

    /// <summary>Misconceptions that were named and are not followed.</summary>
    public required int MisconceptionsWronglyClaimed { get; init; }
}
