using DiagnosticEngine.Reporting.Roadmaps;

namespace DiagnosticEngine.Reporting.Tests.Roadmaps;

public sealed class RoadmapWriterTests
{
    [Fact]
    public Task Write_Text_SaysWhatToTeach() => Verifier.Verify(RoadmapText.Write(SampleRoadmap.Make(), SampleCurriculum.Make()));

    [Fact]
    public Task Write_Markdown_SaysWhatToTeach() => Verifier.Verify(RoadmapMarkdown.Write(SampleRoadmap.Make(), SampleCurriculum.Make()));

    [Fact]
    public Task Write_Html_SaysWhatToTeach() => Verifier.Verify(RoadmapHtml.Write(SampleRoadmap.Make(), SampleCurriculum.Make()));

    [Fact]
    public Task Write_NoSteps_SaysSo() => Verifier.Verify(RoadmapText.Write(SampleRoadmap.Empty, SampleCurriculum.Make()));
}
