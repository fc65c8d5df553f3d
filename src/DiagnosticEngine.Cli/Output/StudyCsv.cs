using System.Globalization;
using System.Text;
using DiagnosticEngine.Simulation;

namespace DiagnosticEngine.Cli.Output;

/// <summary>A study's figures as CSV, one figure a line.</summary>
internal static class StudyCsv
{
    public static string Of(StudyResult result)
    {
        StringBuilder text = new("process,selector,policy,by,at,measure,value,halfWidth,firstMinusThis,firstMinusThisHalfWidth\n");
        foreach (ProcessResult process in result.Processes)
        {
            foreach (ArmResult arm in process.Arms)
            {
                string start = $"{process.Process},{arm.Selector},{arm.Policy},";
                Points(text, start + "questions,", arm.ByQuestions);
                Points(text, start + "minutes,", arm.ByMinutes);
                Single(text, start, "meanQuestions", arm.MeanQuestions);
                Single(text, start, "answeredRightly", arm.AnsweredRightly);
                Single(text, start, "longestFailureRun", arm.LongestFailureRun);
                Single(text, start, "worstFailureRun", arm.WorstFailureRun);
                Single(text, start, "misconceptionsHeld", arm.MisconceptionsHeld);
                Single(text, start, "misconceptionsShown", arm.MisconceptionsShown);
                Single(text, start, "misconceptionsFound", arm.MisconceptionsFound);
                Single(text, start, "misconceptionsWronglyClaimed", arm.MisconceptionsWronglyClaimed);
            }
        }

        return text.ToString();
    }

    private static void Points(StringBuilder text, string start, IReadOnlyList<StudyPoint> points)
    {
        foreach (StudyPoint point in points)
        {
            foreach ((StudyMeasure measure, StudyFigure f) in point.Figures.OrderBy(f => f.Key))
            {
                text.Append(start).Append(CultureInfo.InvariantCulture, $"{point.At:R},{StudyNames.Of(measure)},{f.Mean:R},{f.HalfWidth:R},{f.FirstMinusThis:R},{f.FirstMinusThisHalfWidth:R}\n");
            }

            text.Append(start).Append(CultureInfo.InvariantCulture, $"{point.At:R},calibrationError,{point.CalibrationError:R},,,\n");
            text.Append(start).Append(CultureInfo.InvariantCulture, $"{point.At:R},meanQuestions,{point.MeanQuestions:R},,,\n");
            text.Append(start).Append(CultureInfo.InvariantCulture, $"{point.At:R},meanMinutes,{point.MeanMinutes:R},,,\n");
        }
    }

    private static void Single(StringBuilder text, string start, string measure, double? value) =>
        text.Append(start).Append(CultureInfo.InvariantCulture, $",,{measure},{value:R},,,\n");
}
