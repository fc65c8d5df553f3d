namespace DiagnosticEngine.Simulation;

/// <summary>What is known after a number of questions, or of minutes, over all pupils.</summary>
public sealed record StudyPoint
{
    /// <summary>After how many questions or expected minutes.</summary>
    public required double At { get; init; }

    /// <summary>Mean number of questions asked by then.</summary>
    public required double MeanQuestions { get; init; }

    /// <summary>Mean of the expected minutes spent by then.</summary>
    public required double MeanMinutes { get; init; }

    /// <summary>The measures.</summary>
    public required IReadOnlyDictionary<StudyMeasure, StudyFigure> Figures { get; init; }

    /// <summary>Beliefs by tenths of probability, over all nodes and pupils (a reliability table; Murphy and Winkler, 1977).</summary>
    public required IReadOnlyList<ReliabilityBin> Reliability { get; init; }

    /// <summary>Mean distance of belief and truth over the bins, weighted by their counts: the expected calibration error, 0 to 1 (Naeini et al., 2015).</summary>
    public double CalibrationError
    {
        get
        {
            double all = Reliability.Sum(b => (double)b.Count);
            return Reliability.Sum(b => b.Count / all * Math.Abs(b.MeanBelief - b.ShareSecured));
        }
    }
}
