using DiagnosticEngine.Simulation;

namespace DiagnosticEngine.Reporting.Tests.Studies;

/// <summary>A study made by hand.</summary>
internal static class SampleStudy
{
    private static readonly int[] s_checkpoints = [0, 5, 10, 20];

    public static StudyResult Make(int arms = 2, string process = "model", double halfWidth = 0.04, IReadOnlyList<int>? checkpoints = null) => new()
    {
        Pupils = 20,
        Seed = 1,
        Nodes = 18,
        Estimator = "exact",
        Processes = [.. new[] { process, "careless" }.Select(p => new ProcessResult
        {
            Process = p,
            Description = "-",
            Arms = [.. Enumerable.Range(0, arms).Select(a => Arm(a, halfWidth, checkpoints ?? s_checkpoints))],
        })],
    };

    private static ArmResult Arm(int arm, double halfWidth, IReadOnlyList<int> checkpoints) => new()
    {
        Selector = arm == 0 ? "diagnosis" : "random",
        Policy = "information-only",
        ByQuestions = [.. checkpoints.Select(c => Point(c, arm, halfWidth))],
        ByMinutes = [],
        MeanQuestions = null,
        AnsweredRightly = 0.5,
        LongestFailureRun = 2,
        WorstFailureRun = 4,
        MisconceptionsHeld = 0,
        MisconceptionsShown = 0,
        MisconceptionsFound = 0,
        MisconceptionsWronglyClaimed = 0,
    };

    private static StudyPoint Point(int questions, int arm, double halfWidth)
    {
        double left = Math.Exp(-questions / (10.0 + (5 * arm)));
        return new()
        {
            At = questions,
            MeanQuestions = questions,
            MeanMinutes = questions / 2.0,
            Figures = Enum.GetValues<StudyMeasure>().ToDictionary(m => m, m => new StudyFigure
            {
                Mean = m is StudyMeasure.StrandLevelError ? 1.6 * left : 1 - (0.45 * left),
                HalfWidth = halfWidth,
                FirstMinusThis = 0,
                FirstMinusThisHalfWidth = 0,
            }),
            Reliability = [],
        };
    }
}
