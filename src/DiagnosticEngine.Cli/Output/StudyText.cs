using System.Globalization;
using System.Text;
using DiagnosticEngine.Simulation;

namespace DiagnosticEngine.Cli.Output;

/// <summary>A study's figures as tables.</summary>
internal static class StudyText
{
    public static string Of(StudyResult result)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{result.Pupils} simulated pupils a process, seed {result.Seed}, {result.Nodes} nodes, {result.Estimator} estimator\n");
        text.Append("± half a 95 % interval of the mean; * differs from the first line on the same pupils (95 %)\n");
        foreach (ProcessResult process in result.Processes)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n== {process.Process}: {process.Description}\n");
            string[] names = StudyNames.Of(process.Arms);
            int width = names.Max(n => n.Length) + 2;
            foreach (StudyMeasure measure in Enum.GetValues<StudyMeasure>())
            {
                Curves(text, StudyNames.Title(measure) + ", by questions", process.Arms, names, width, a => a.ByQuestions, p => p.Figures[measure]);
            }

            Curves(text, StudyNames.Title(StudyMeasure.NodesRight) + ", by expected minutes", process.Arms, names, width, a => a.ByMinutes, p => p.Figures[StudyMeasure.NodesRight]);
            Calibration(text, process.Arms, names, width);
            Answers(text, process.Arms, names, width);
        }

        return text.ToString();
    }

    private static void Curves(
        StringBuilder text, string title, IReadOnlyList<ArmResult> arms, string[] names, int width, Func<ArmResult, IReadOnlyList<StudyPoint>> points, Func<StudyPoint, StudyFigure> figure)
    {
        text.Append('\n').Append(title).Append('\n').Append(' ', width);
        foreach (StudyPoint point in points(arms[0]))
        {
            text.Append(CultureInfo.InvariantCulture, $"{point.At,15:0.#}");
        }

        text.Append('\n');
        for (int a = 0; a < arms.Count; a++)
        {
            text.Append(names[a].PadRight(width));
            foreach (StudyFigure value in points(arms[a]).Select(figure))
            {
                string mark = Math.Abs(value.FirstMinusThis) > value.FirstMinusThisHalfWidth ? "*" : " ";
                text.Append(string.Create(CultureInfo.InvariantCulture, $"{value.Mean:0.000} ±{value.HalfWidth:0.000}{mark}").PadLeft(15));
            }

            text.Append('\n');
        }
    }

    private static void Calibration(StringBuilder text, IReadOnlyList<ArmResult> arms, string[] names, int width)
    {
        text.Append("\nExpected calibration error of the probabilities, by questions\n").Append(' ', width);
        foreach (StudyPoint point in arms[0].ByQuestions)
        {
            text.Append(CultureInfo.InvariantCulture, $"{point.At,8:0}");
        }

        text.Append('\n');
        for (int a = 0; a < arms.Count; a++)
        {
            text.Append(names[a].PadRight(width));
            foreach (StudyPoint point in arms[a].ByQuestions)
            {
                text.Append(CultureInfo.InvariantCulture, $"{point.CalibrationError,8:0.000}");
            }

            text.Append('\n');
        }

        StudyPoint last = arms[0].ByQuestions[^1];
        text.Append(CultureInfo.InvariantCulture, $"\nReliability of {names[0]} after {last.At:0} questions: belief, share truly secured, how many\n");
        foreach (ReliabilityBin bin in last.Reliability)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {bin.MeanBelief,6:0.000}{bin.ShareSecured,8:0.000}{bin.Count,10}\n");
        }
    }

    private static void Answers(StringBuilder text, IReadOnlyList<ArmResult> arms, string[] names, int width)
    {
        text.Append('\n').Append(' ', width);
        text.Append("  stops after  minutes  answered rightly  failures in a row: mean  worst   misconceptions: held  shown twice  found  wrongly claimed\n");
        for (int a = 0; a < arms.Count; a++)
        {
            ArmResult arm = arms[a];
            string stops = arm.MeanQuestions is { } mean ? mean.ToString("0.0", CultureInfo.InvariantCulture) : "-";
            text.Append(names[a].PadRight(width));
            text.Append(CultureInfo.InvariantCulture, $"{stops,13}{arm.ByQuestions[^1].MeanMinutes,9:0.0}{arm.AnsweredRightly,18:0.000}{arm.LongestFailureRun,25:0.0}{arm.WorstFailureRun,7}");
            text.Append(CultureInfo.InvariantCulture, $"{arm.MisconceptionsHeld,23}{arm.MisconceptionsShown,13}{arm.MisconceptionsFound,7}{arm.MisconceptionsWronglyClaimed,17}\n");
        }

        text.Append("Stops after: mean number of questions after which the stopping rules would end the assessment; minutes: of all questions asked here.\n");
    }
}
