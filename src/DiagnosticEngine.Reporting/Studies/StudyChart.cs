using System.Globalization;
using System.Text;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Simulation;

namespace DiagnosticEngine.Reporting.Studies;

/// <summary>Draws a study as SVG: for each process the share of nodes and of abstract nodes diagnosed right and the levels' error, by questions.</summary>
/// <remarks>Lines differ in dashes and marks as well as in shade, bars are 95 % intervals. No script, no fonts, no outside reference. Pure.</remarks>
public static class StudyChart
{
    private const int PanelWidth = 320;
    private const int PanelHeight = 236;
    private const int PlotHeight = 174;
    private const int Margin = 46;
    private const int LegendLine = 20;
    private const int TitleHeight = 34;
    private const int LeastLabelDistance = 20;
    private const double ArmShift = 1.2;

    private static readonly (StudyMeasure Measure, string Title)[] s_panels =
    [
        (StudyMeasure.NodesRight, "Nodes right"),
        (StudyMeasure.AbstractNodesRight, "Abstract nodes right"),
        (StudyMeasure.StrandLevelError, "Level error (school years)"),
        (StudyMeasure.ReadySteps, "First steps truly ready"),
    ];

    private static readonly string[] s_dashes = ["none", "7 3", "2 3", "9 3 2 3", "4 2", "1 2", "12 4", "6 2 1 2 1 2"];
    // One colour more than dashes, so that a pair comes again only after 72 arms.
    private static readonly string[] s_colours = ["#111111", "#1f5fa8", "#b04a00", "#4a7d2c", "#7a3b8f", "#8a6d00", "#00727a", "#a02050", "#6b6b6b"];

    /// <summary>The chart as one SVG element.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string Draw(StudyResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        IReadOnlyList<ArmResult> arms = result.Processes[0].Arms;
        int row = PanelHeight + TitleHeight;
        int width = s_panels.Length * PanelWidth;
        int legend = TitleHeight + (arms.Count * LegendLine);
        int height = (result.Processes.Count * row) + legend;
        StringBuilder svg = new();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" font-family=\"sans-serif\" font-size=\"12\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title>Accuracy by number of questions, {result.Pupils} simulated pupils a process</title>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n");
        for (int p = 0; p < result.Processes.Count; p++)
        {
            for (int m = 0; m < s_panels.Length; m++)
            {
                Panel(svg, result.Processes[p], s_panels[m].Measure, s_panels[m].Title, m * PanelWidth, p * row);
            }
        }

        for (int a = 0; a < arms.Count; a++)
        {
            int y = (result.Processes.Count * row) + TitleHeight + (a * LegendLine);
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Margin}\" y1=\"{y - 4}\" x2=\"{Margin + 48}\" y2=\"{y - 4}\" {Stroke(a)}/>\n{Mark(a, Margin + 24, y - 4)}");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin + 58}\" y=\"{y}\">{HtmlText.Line(arms[a].Selector)}, {HtmlText.Line(arms[a].Policy)}</text>\n");
        }

        return svg.Append("</svg>").ToString();
    }

    private static void Panel(StringBuilder svg, ProcessResult process, StudyMeasure measure, string title, int left, int top)
    {
        StudyFigure[] all = [.. process.Arms.SelectMany(a => a.ByQuestions).Select(p => p.Figures[measure])];
        ChartAxis axis = ChartAxis.Over([.. all.SelectMany(f => new[] { f.Mean - f.HalfWidth, f.Mean + f.HalfWidth })], measure == StudyMeasure.StrandLevelError ? 100 : 1);
        double last = Math.Max(1, process.Arms[0].ByQuestions.Max(p => p.At));
        double X(double questions) => left + Margin + (questions / last * (PanelWidth - Margin - 14));
        double Y(double value) => top + TitleHeight + ((1 - axis.HeightOf(value)) * PlotHeight);
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{left + Margin}\" y=\"{top + 22}\" font-weight=\"bold\">{HtmlText.Line(process.Process)}: {title}</text>\n");
        foreach (double value in axis.Ticks)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{X(0):0.#}\" y1=\"{Y(value):0.#}\" x2=\"{X(last):0.#}\" y2=\"{Y(value):0.#}\" stroke=\"#cccccc\"/>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{left + Margin - 6}\" y=\"{Y(value) + 4:0.#}\" text-anchor=\"end\">{value:0.00}</text>\n");
        }

        double labelled = double.NegativeInfinity;
        foreach (StudyPoint point in process.Arms[0].ByQuestions.Where(p => X(p.At) >= labelled + LeastLabelDistance))
        {
            labelled = X(point.At);
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{labelled:0.#}\" y=\"{top + TitleHeight + PlotHeight + 18}\" text-anchor=\"middle\">{point.At:0}</text>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{(X(0) + X(last)) / 2:0.#}\" y=\"{top + TitleHeight + PlotHeight + 34}\" text-anchor=\"middle\">questions</text>\n");
        for (int a = 0; a < process.Arms.Count; a++)
        {
            // A little to the side of one another, so that bars do not hide behind bars.
            double shift = ArmShift * (a - ((process.Arms.Count - 1) / 2.0));
            StringBuilder line = new();
            foreach (StudyPoint point in process.Arms[a].ByQuestions)
            {
                StudyFigure f = point.Figures[measure];
                double x = X(point.At) + shift;
                line.Append(CultureInfo.InvariantCulture, $"{x:0.#},{Y(f.Mean):0.#} ");
                svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x:0.#}\" y1=\"{Y(f.Mean - f.HalfWidth):0.#}\" x2=\"{x:0.#}\" y2=\"{Y(f.Mean + f.HalfWidth):0.#}\" stroke=\"{s_colours[a % s_colours.Length]}\"/>\n");
                svg.Append(Mark(a, x, Y(f.Mean)));
            }

            svg.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{line.ToString().TrimEnd()}\" fill=\"none\" {Stroke(a)}/>\n");
        }
    }

    private static string Stroke(int arm) =>
        string.Create(CultureInfo.InvariantCulture, $"stroke=\"{s_colours[arm % s_colours.Length]}\" stroke-width=\"{(arm == 0 ? 2.5 : 1.5)}\" stroke-dasharray=\"{s_dashes[arm % s_dashes.Length]}\"");

    // Marks of four shapes, so that a print in grey can be read.
    private static string Mark(int arm, double x, double y)
    {
        string fill = s_colours[arm % s_colours.Length];
        return (arm % 4) switch
        {
            0 => $"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"3\" fill=\"{fill}\"/>\n",
            1 => $"<rect x=\"{N(x - 3)}\" y=\"{N(y - 3)}\" width=\"6\" height=\"6\" fill=\"{fill}\"/>\n",
            2 => $"<path d=\"M{N(x)} {N(y - 4)} l4 7 h-8 z\" fill=\"{fill}\"/>\n",
            _ => $"<path d=\"M{N(x)} {N(y - 4)} l4 4 l-4 4 l-4 -4 z\" fill=\"{fill}\"/>\n",
        };
    }

    private static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
