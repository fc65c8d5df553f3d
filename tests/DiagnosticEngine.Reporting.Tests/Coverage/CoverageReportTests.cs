using System.Xml.Linq;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Reporting.Coverage;

namespace DiagnosticEngine.Reporting.Tests.Coverage;

public sealed class CoverageReportTests
{
    [Fact]
    public void Of_SkillWithEverything_LacksNothing() => Assert.Empty(Gaps(Task(), Picture(), Symbols("1", 30), Symbols("2", 30)));

    [Fact]
    [Trait("Requirement", "C1")]
    public void Of_WhatIsNotThere_IsNamed()
    {
        Assert.Equal(["a task with objects", "a question with a picture", "2 templates"], Gaps());
        Assert.Equal(["a task with objects"], Gaps(Picture(), Symbols("1", 30), Symbols("2", 30)));
        Assert.Equal(["1 more template"], Gaps(Task(), Picture(), Symbols("1", 30)));
        Assert.Equal(["1 more template"], Gaps(Task(), Picture(), Symbols("1", 30), Symbols("fixed", 0)));
        Assert.Equal(["30 variants of s.2, which has 29"], Gaps(Task(), Picture(), Symbols("1", 30), Symbols("2", 29)));
    }

    [Fact]
    public void Of_FewVariantsWithAReason_IsAnExceptionAndNotMissing()
    {
        CoverageReport report = Report(Task(), Picture(), Symbols("1", 30), Symbols("2", 9) with { FewVariants = "it ends at 9" });
        Assert.Empty(report.Unexcused);
        Assert.Equal("it ends at 9", Assert.Single(report.Skills.Single(s => s.Skill.IsAssessed).Missing).Reason);
    }

    [Fact]
    public void Of_SkillThatIsNotAssessed_LacksNothing() => Assert.Empty(Report().Skills.Single(s => !s.Skill.IsAssessed).Missing);

    [Fact]
    public void Of_OneStrand_LeavesTheOthersOut() => Assert.Equal(["t.later"], CoverageReport.Of(Bank(), ["t"]).Skills.Select(s => s.Skill.Id));

    [Fact]
    public async Task Write_Text_IsAsAccepted() =>
        await Verifier.Verify(CoverageText.Write(Report(Picture(), Symbols("1", 400), Symbols("2", 9) with { FewVariants = "it ends at 9" })));

    [Fact]
    public async Task Write_Html_IsAsAcceptedAndWellFormed()
    {
        string page = CoverageHtml.Write(Report(Picture(), Symbols("1", 400), Symbols("2", 9) with { FewVariants = "it ends < at 9" }));
        XDocument read = XDocument.Parse(page.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
        Assert.Single(read.Descendants("td"), d => (string?)d.Attribute("class") == "missing");
        Assert.Single(read.Descendants("td"), d => (string?)d.Attribute("class") == "excused");
        await Verifier.Verify(page);
    }

    private static string[] Gaps(params Item[] items) => [.. Report(items).Unexcused.Select(g => g.Text)];

    private static CoverageReport Report(params Item[] items) => CoverageReport.Of(Bank(items));

    private static ItemBank Bank(params Item[] items) => new(
        new(new()
        {
            Id = "small",
            Version = "1",
            Title = "Small",
            Levels = [new() { Number = 1, Label = "Year 1" }],
            Areas = [new() { Id = "a", Name = "A" }],
            Strands = [new() { Id = "s", Name = "Doubling", AreaId = "a", StartLevel = 1 }, new() { Id = "t", Name = "Later", AreaId = "a", StartLevel = 1 }],
            Skills =
            [
                new() { Id = "s.double", StrandId = "s", Level = 1, Statement = "Doubles", PupilStatement = "I can double" },
                new() { Id = "t.later", StrandId = "t", Level = 1, Statement = "Later", PupilStatement = "I can wait", IsAssessed = false },
            ],
        }),
        items);

    private static Item Task() => Symbols("task", 1) with { Representation = Representation.Concrete, Kind = ItemKind.Observed };

    private static Item Picture() => Symbols("picture", 5) with { Representation = Representation.Pictorial };

    private static Item Symbols(string name, int variants) => new()
    {
        Id = $"s.{name}",
        Revision = 1,
        SkillIds = ["s.double"],
        Representation = Representation.Abstract,
        Kind = ItemKind.Numeric,
        Parameters = variants == 0 ? [] : [new() { Name = "n", Low = 1, High = variants }],
        Prompt = new(TextTemplate.Parse("Double it.")),
        Answer = Expression.Parse(variants == 0 ? "7" : "2 * n"),
    };
}
