using System.Globalization;
using System.Xml.Linq;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Reporting.Documents.Charts;

namespace DiagnosticEngine.Reporting.Tests.Documents;

public sealed class ChartTests
{
    private static readonly string[] s_elements = ["svg", "text", "line", "polyline", "circle", "rect"];

    [Fact]
    public Task Write_Html_IsAsAccepted() => Verifier.Verify(HtmlWriter.Write(SampleCharts.Page()));

    [Fact]
    public Task Write_Markdown_IsATableOfTheSameNumbers() => Verifier.Verify(MarkdownWriter.Write(SampleCharts.Page()));

    [Fact]
    public Task Write_Text_IsATableOfTheSameNumbers() => Verifier.Verify(PlainTextWriter.Write(SampleCharts.Page()));

    [Fact]
    public void Write_AnyText_IsWellFormedAndRunsAndLoadsNothing() => Law.ForAll(50, random =>
    {
        Page page = new(NastyText.Draw(random), "en-GB", [SampleCharts.Changes(NastyText.Draw(random)), SampleCharts.Lessons() with { Title = NastyText.Draw(random), Note = NastyText.Draw(random) }])
        {
            Footer = [NastyText.Draw(random)],
        };
        XDocument html = XDocument.Parse(HtmlWriter.Write(page).Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
        XElement[] drawn = [.. html.Descendants().Where(e => e.AncestorsAndSelf().Any(a => a.Name.LocalName == "svg"))];
        Assert.Equal(2, drawn.Count(e => e.Name.LocalName == "svg"));
        Assert.All(drawn, e => Assert.Contains(e.Name.LocalName, s_elements));
        Assert.DoesNotContain("url(", html.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.All(PlainTextWriter.Write(page).Split('\n'), l => Assert.True(l.Length <= 78, l));
    });

    [Fact]
    public void Draw_AnyValues_StaysInThePictureAndNamesItsNumbersOnce() => Law.ForAll(50, random =>
    {
        ChangeChart chart = SampleCharts.Random(random, 1 + (int)random.NextBelow(40));
        XElement[] pictures = [.. chart.Draw("a b").Select(XElement.Parse)];
        Assert.Equal("a b", (string?)pictures[0].Attribute("aria-labelledby"));
        Assert.All(pictures.Skip(1), p => Assert.Equal("true", (string?)p.Attribute("aria-hidden")));
        Assert.Equal(chart.Groups[0].Rows.Sum(r => r.To is null ? 1 : 2), pictures.Sum(p => p.Elements().Count(e => e.Name.LocalName == "circle")) - pictures.Sum(Legend));
        foreach (XElement picture in pictures)
        {
            double height = Number(picture, "height");
            Assert.InRange(height, 0, 900);
            Assert.All(picture.Elements().Where(e => e.Name.LocalName == "circle"), c =>
            {
                Assert.InRange(Number(c, "cx"), 7, SvgPicture.Width - 7);
                Assert.InRange(Number(c, "cy"), 0, height);
            });
        }

        static int Legend(XElement picture) => picture.Elements().Any(e => e.Name.LocalName == "text" && e.Value == "end") ? 2 : 1;
    });

    [Fact]
    public void Draw_ChangeOfLevels_PutsMarksInOrderOfTheValues() => Law.ForAll(50, random =>
    {
        ChangeChart chart = SampleCharts.Random(random, 1);
        ChangeRow row = chart.Groups[0].Rows[0];
        XElement[] marks = [.. XElement.Parse(chart.Draw("a")[0]).Elements().Where(e => e.Name.LocalName == "circle").TakeLast(row.To is null ? 1 : 2)];
        if (row.To is { } to)
        {
            // Filled first, so that the open mark is on top.
            int drawn = Math.Sign(Number(marks[0], "cx") - Number(marks[1], "cx"));
            Assert.Equal(chart.Scale.ShareOf(to).CompareTo(chart.Scale.ShareOf(row.From)), drawn);
        }
    });

    [Fact]
    public void Spoken_Charts_HoldEveryNumberOfTheTable()
    {
        foreach (Chart chart in new Chart[] { SampleCharts.Changes(), SampleCharts.Lessons() })
        {
            Assert.All(chart.Table.Groups.SelectMany(g => g.Rows), r => Assert.All(r.Cells.SkipLast(1).Where(c => c != "–"), c => Assert.Contains(c, chart.Spoken, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Trend_LessonWithoutAStart_IsLeftOutOfTheLine()
    {
        LessonChart chart = SampleCharts.Lessons();
        Assert.Equal([0, 1, 2, 4], chart.Trend.Select(t => t.Lesson));
        Assert.Equal(new(8, 10), chart.Trend[1].Value - chart.Trend[0].Value);
        Assert.Empty((chart with { PerLesson = null }).Trend);
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
