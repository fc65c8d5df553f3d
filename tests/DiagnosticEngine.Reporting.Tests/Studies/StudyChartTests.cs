using System.Globalization;
using System.Xml.Linq;
using DiagnosticEngine.Reporting.Studies;
using DiagnosticEngine.Simulation;

namespace DiagnosticEngine.Reporting.Tests.Studies;

public sealed class StudyChartTests
{
    private static readonly string[] s_elements = ["svg", "title", "rect", "text", "line", "polyline", "circle", "path"];

    private static readonly string[] s_attributes =
    [
        "xmlns", "viewBox", "width", "height", "role", "font-family", "font-size", "font-weight", "fill", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "d", "points",
        "stroke", "stroke-width", "stroke-dasharray", "text-anchor",
    ];

    [Fact]
    public Task Draw_SampleStudy_IsAsAccepted() => Verifier.Verify(StudyChart.Draw(SampleStudy.Make()));

    [Fact]
    public void Draw_AnyText_IsWellFormedAndRunsAndLoadsNothing() => Law.ForAll(50, random =>
    {
        XElement chart = XElement.Parse(StudyChart.Draw(SampleStudy.Make(process: NastyText.Draw(random))));
        Assert.All(chart.DescendantsAndSelf(), e => Assert.Contains(e.Name.LocalName, s_elements));
        Assert.All(chart.DescendantsAndSelf().Attributes(), a => Assert.Contains(a.Name.LocalName, s_attributes));
        Assert.All(chart.DescendantsAndSelf().Attributes().Where(a => !a.IsNamespaceDeclaration), a => Assert.DoesNotContain("url", a.Value, StringComparison.OrdinalIgnoreCase));
    });

    [Fact]
    public void Draw_AnyCulture_SameBytes()
    {
        string expected = StudyChart.Draw(SampleStudy.Make());
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo commas = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            commas.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture = commas;
            Assert.Equal(expected, StudyChart.Draw(SampleStudy.Make()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // Wide intervals of few pupils reach beyond 0 and 1; nothing may run over the labels or out of the picture.
    [Theory]
    [InlineData(0)]
    [InlineData(0.04)]
    [InlineData(2)]
    public void Draw_AnyInterval_LinesStayInTheirPanels(double halfWidth)
    {
        XElement chart = XElement.Parse(StudyChart.Draw(SampleStudy.Make(arms: 9, halfWidth: halfWidth)));
        double[] grid = [.. Of(chart, "line").Where(l => (string?)l.Attribute("stroke") == "#cccccc").Select(l => Number(l, "y1")).Distinct()];
        foreach (XElement bar in Of(chart, "line").Where(l => l.Attribute("stroke-width") is null))
        {
            Assert.InRange(Number(bar, "y1"), grid.Min(), grid.Max());
            Assert.InRange(Number(bar, "y2"), grid.Min(), grid.Max());
            bool isInPanel = new[] { 0, 1 }.Any(row => Within(bar, grid, row, grid.Max()));
            Assert.True(isInPanel, bar.ToString());
        }
    }

    [Fact]
    public void Draw_ManyCheckpoints_LabelsDoNotOverlapAndAxesAreNamed()
    {
        XElement chart = XElement.Parse(StudyChart.Draw(SampleStudy.Make(checkpoints: [.. Enumerable.Range(0, 61)])));
        Assert.Equal(8, Of(chart, "text").Count(t => t.Value == "questions"));
        foreach (IGrouping<string, XElement> line in Of(chart, "text").Where(t => (string?)t.Attribute("text-anchor") == "middle").GroupBy(t => t.Attribute("y")!.Value))
        {
            double[] places = [.. line.Select(t => Number(t, "x")).Order()];
            Assert.All(places.Zip(places.Skip(1)), p => Assert.True(p.Second - p.First >= 19.8));
        }
    }

    [Fact]
    public void Draw_Ticks_AreRoundNumbersAndNeverAboveOneForShares()
    {
        foreach (double halfWidth in new[] { 0, 0.003, 0.04, 0.3, 5 })
        {
            XElement chart = XElement.Parse(StudyChart.Draw(SampleStudy.Make(halfWidth: halfWidth)));
            foreach (XElement label in Of(chart, "text").Where(t => (string?)t.Attribute("text-anchor") == "end"))
            {
                decimal value = decimal.Parse(label.Value, CultureInfo.InvariantCulture);
                Assert.Equal(0, value * 100 % 5);
                Assert.True(value <= 1 || Number(label, "x") is > 640 and < 960, label.ToString());
            }
        }
    }

    [Fact]
    public void Draw_NineArms_NoTwoLookAlike()
    {
        XElement chart = XElement.Parse(StudyChart.Draw(SampleStudy.Make(arms: 9)));
        string[] looks = [.. Of(chart, "polyline").Take(9).Select(l => $"{l.Attribute("stroke")} {l.Attribute("stroke-dasharray")}")];
        Assert.Equal(9, looks.Distinct().Count());
    }

    [Fact]
    public void Draw_Nothing_IsRefused()
    {
        StudyResult nothing = null!;
        Assert.Throws<ArgumentNullException>(() => StudyChart.Draw(nothing));
    }

    private static bool Within(XElement bar, double[] grid, int row, double bottom)
    {
        // Two rows of panels: those of the upper one end where the lower one's title begins.
        double[] own = [.. grid.Where(y => row == 0 ? y < bottom / 2 : y > bottom / 2)];
        return Number(bar, "y1") >= own.Min() && Number(bar, "y2") <= own.Max();
    }

    private static IEnumerable<XElement> Of(XElement chart, string name) => chart.Descendants().Where(e => e.Name.LocalName == name);

    private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
