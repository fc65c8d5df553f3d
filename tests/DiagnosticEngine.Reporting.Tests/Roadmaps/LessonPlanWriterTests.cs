using System.Xml.Linq;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Roadmaps;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Reporting.Tests.Roadmaps;

public sealed class LessonPlanWriterTests
{
    [Fact]
    public Task Write_Text_SaysWhatToTeachWhen() => Verifier.Verify(LessonPlanText.Write(SampleLessonPlan.Make(), SampleCurriculum.Make()));

    [Fact]
    public Task Write_MarkdownOfARevision_SaysWhatChangedToo() =>
        Verifier.Verify(LessonPlanMarkdown.Write(SampleLessonPlan.Make(), SampleCurriculum.Make(), SampleLessonPlan.Revise(SampleLessonPlan.Make())));

    [Fact]
    public void Write_HtmlOfAnyText_IsWellFormedWithHeadingsInOrder() => Law.ForAll(50, random =>
    {
        LessonPlan plan = SampleLessonPlan.Make(t => t + NastyText.Draw(random));
        Curriculum curriculum = SampleCurriculum.With(NastyText.Draw(random), t => t + NastyText.Draw(random));
        string html = LessonPlanHtml.Write(plan, curriculum, SampleLessonPlan.Revise(plan));
        XDocument page = XDocument.Parse(html.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
        int[] levels = [.. page.Descendants().Where(e => e.Name.LocalName is "h1" or "h2" or "h3").Select(e => e.Name.LocalName[1] - '0')];
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), p => Assert.True(p.Second <= p.First + 1));
        string[] ids = [.. page.Descendants().Attributes("id").Select(a => a.Value)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
    });

    [Fact]
    public void Write_NothingToTeach_SaysSo()
    {
        LessonPlan plan = SampleLessonPlan.Make() with { Steps = [], Lessons = [.. Enumerable.Range(1, 4).Select(n => new PlannedLesson { Number = n, Parts = [] })], Waiting = [] };
        Assert.Contains("There is nothing to teach in 4 lessons of 40 minutes now", LessonPlanText.Write(plan, SampleCurriculum.Make()).ReplaceLineEndings(" "), StringComparison.Ordinal);
    }
}
