using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Reporting.Roadmaps;
using DiagnosticEngine.Roadmaps;
using DiagnosticEngine.Sessions;

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

    [Fact]
    [Trait("Requirement", "R2")]
    public void Write_AnyRoadmap_EachStepNamesWhatItBuildsOnAndOpens() => Law.ForAll(30, random =>
    {
        AssessmentEngine engine = new(TestBank.Create());
        AssessmentSession session = engine.Start("p", random.NextUInt64(), new() { MaxItems = (int)random.NextBelow(15), StableSteps = 0 });
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            session.Submit(new() { Id = $"r{session.Steps.Count}", Text = random.NextBool(0.5) ? variant.Write(variant.Answer) : "1" });
        }

        Curriculum curriculum = engine.Bank.Curriculum;
        LearningRoadmap roadmap = engine.PlanRoadmap(session);
        string[] sections = RoadmapMarkdown.Write(roadmap, curriculum).Split("\n## Step ")[1..];
        Assert.Equal(roadmap.Steps.Count, sections.Length);
        foreach ((RoadmapStep step, string section) in roadmap.Steps.Zip(sections))
        {
            Assert.Equal(curriculum.GetSkill(step.SkillId).Prerequisites.Where(p => p.Strength == PrerequisiteStrength.Hard).Select(p => p.SkillId), step.BuildsOn);
            Assert.Equal(curriculum.Skills.Where(s => s.Prerequisites.Any(p => p.SkillId == step.SkillId)).Select(s => s.Id), step.Opens);
            Assert.All(step.BuildsOn, id => Assert.Contains(curriculum.GetSkill(id).Statement, After(section, "**Builds on:**"), StringComparison.Ordinal));
            Assert.All(step.Opens, id => Assert.Contains(curriculum.GetSkill(id).Statement, After(section, "**Opens:**"), StringComparison.Ordinal));
        }

        // The fact of that name, up to the next one.
        static string After(string section, string name) => (section + "\n- **").Split(name)[1].Split("\n- **")[0];
    });

    [Fact]
    [Trait("Requirement", "R5")]
    public void Write_SkillWithALinkToLessons_ShowsIt()
    {
        CurriculumDefinition plain = SampleCurriculum.Make().Definition;
        Curriculum linked = new(plain with { Skills = [.. plain.Skills.Select(s => s with { Classroom = $"Ask for counters ({s.Id})." })] });
        LearningRoadmap roadmap = SampleRoadmap.Make();
        foreach (string text in new[] { RoadmapText.Write(roadmap, linked), RoadmapMarkdown.Write(roadmap, linked), RoadmapHtml.Write(roadmap, linked) })
        {
            Assert.All(roadmap.Steps, s => Assert.Contains($"Ask for counters ({s.SkillId}).", text.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal));
        }

        Assert.DoesNotContain("In class", RoadmapText.Write(roadmap, SampleCurriculum.Make()), StringComparison.Ordinal);
    }
}
