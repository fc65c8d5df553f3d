namespace DiagnosticEngine.Simulation;

/// <summary>Sums up the runs of one arm over all pupils.</summary>
internal static class StudySummary
{
    public static ArmResult Of(StudyOptions options, StudyArm arm, PupilRun[] runs, PupilRun[] first) => new()
    {
        Selector = arm.Selector,
        Policy = arm.Policy,
        ByQuestions = [.. options.Checkpoints.Select((c, i) => Point(c, [.. runs.Select(r => r.ByQuestions[i])], [.. first.Select(r => r.ByQuestions[i])]))],
        ByMinutes = [.. options.MinuteCheckpoints.Select((m, i) => Point(m, [.. runs.Select(r => r.ByMinutes[i])], [.. first.Select(r => r.ByMinutes[i])]))],
        MeanQuestions = runs.All(r => r.Questions is not null) ? runs.Average(r => (double)r.Questions!.Value) : null,
        AnsweredRightly = (double)runs.Sum(r => r.Right) / Math.Max(1, runs.Sum(r => r.Answered)),
        LongestFailureRun = runs.Average(r => (double)r.LongestFailureRun),
        WorstFailureRun = runs.Max(r => r.LongestFailureRun),
        MisconceptionsHeld = runs.Sum(r => r.Held),
        MisconceptionsShown = runs.Sum(r => r.Shown),
        MisconceptionsFound = runs.Sum(r => r.Found),
        MisconceptionsWronglyClaimed = runs.Sum(r => r.WronglyClaimed),
    };

    private static StudyPoint Point(double at, PupilReading[] readings, PupilReading[] first) => new()
    {
        At = at,
        MeanQuestions = readings.Average(r => (double)r.Questions),
        MeanMinutes = readings.Average(r => r.Minutes),
        Figures = Enum.GetValues<StudyMeasure>().ToDictionary(
            m => m, m => StudyFigure.Of([.. readings.Select(r => r.Measures[(int)m])], [.. first.Select(r => r.Measures[(int)m])])),
        Reliability = [.. Enumerable.Range(0, PupilReading.Bins).Select(b => Bin(b, readings)).Where(b => b.Count > 0)],
    };

    private static ReliabilityBin Bin(int bin, PupilReading[] readings)
    {
        long count = readings.Sum(r => (long)r.Reliability[bin].Count);
        return new()
        {
            From = (double)bin / PupilReading.Bins,
            Count = count,
            MeanBelief = readings.Sum(r => r.Reliability[bin].Sum) / Math.Max(1, count),
            ShareSecured = (double)readings.Sum(r => (long)r.Reliability[bin].True) / Math.Max(1, count),
        };
    }
}
