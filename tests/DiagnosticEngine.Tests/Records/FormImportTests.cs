using DiagnosticEngine.Progress;
using DiagnosticEngine.Records;

namespace DiagnosticEngine.Tests.Records;

public sealed class FormImportTests
{
    private static InterventionForm Form => ProgrammeFiles.Import().Record!.Form!;

    [Fact]
    [Trait("Requirement", "K1")]
    public void Import_Checklist_StoresAllSevenStepsWithAnswers()
    {
        Assert.Equal(Enum.GetValues<ChecklistStep>(), Form.Answers.Select(a => a.Step));
        Assert.Empty(Form.Unanswered());
        Assert.Equal(ProgrammeFiles.Text("checklist"), RecordExport.ToCsv(ProgrammeFiles.Import().Record!, RecordKind.Checklist));
        Assert.Equal([ChecklistStep.Obstacles], ProgrammeFiles.Import(("checklist", ProgrammeFiles.Text("checklist").Replace("obstacles,Assemblies\n", "", StringComparison.Ordinal))).Record!.Form!.Unanswered());
    }

    [Fact]
    [Trait("Requirement", "K2")]
    public void Import_Identified_CountsByYearGroupAndReason()
    {
        Assert.Equal(new Dictionary<int, int> { [7] = 2, [9] = 1 }, Identification.CountByYear(Form.Identified));
        Assert.Equal(new Dictionary<int, int> { [7] = 1 }, Identification.CountByYear(Form.Identified, IdentificationReason.SpecialNeeds));
        Assert.Equal("identified.csv:2:5 DE2207", ProgrammeFiles.Errors(ProgrammeFiles.Import(("identified", "pupil,year,reasons\nC,7,naughty\n"))));
    }

    [Fact]
    [Trait("Requirement", "K3")]
    [Trait("Requirement", "K4")]
    public void Import_Plan_KeepsPurposeAndResources()
    {
        Assert.Equal(InterventionPurpose.SpecificGaps, Form.Purpose);
        Assert.Equal(new ResourcePlan { Staff = "teaching assistant with training", Slot = "assembly", Room = "library", CostPerPupilPence = 1250 }, Form.Resources);
        Assert.Equal("plan.csv:2:9 DE2207", ProgrammeFiles.Errors(ProgrammeFiles.Import(("plan", "field,value\npurpose,advertising\n"))));
    }

    [Theory]
    [InlineData("measure,agreed\n", "lessons.csv:2:4 DE2309")]
    [InlineData("measure,agreed\nThe same assessment,2025-02-04\n", "lessons.csv:2:4 DE2309")]
    [InlineData("measure,agreed\nThe same assessment,2025-02-03\n", "")]
    [Trait("Requirement", "K5")]
    public void Import_LessonBeforeAnyMeasure_IsRefused(string measures, string expected)
    {
        string lesson = string.Concat(ProgrammeFiles.Text("lessons").Split('\n').Take(2).Select(l => l + "\n"));
        RecordImportResult result = ProgrammeFiles.Import(("measures", measures), ("lessons", lesson));
        Assert.Equal(expected, ProgrammeFiles.Errors(result));
        Assert.Equal(expected.Length == 0, result.Record?.Form!.CanStart(result.Record.Lessons[0].Date) ?? false);
    }

    [Fact]
    [Trait("Requirement", "K5")]
    public void Import_MeasureAfterLessonsThatAreThere_IsRefusedAtTheMeasure()
    {
        ProgrammeRecord without = ProgrammeFiles.Import().Record! with { Form = null };
        RecordImportResult result = RecordImport.Read(
            [RecordFile.OfText("measures.csv", "measure,agreed\nThe same assessment,2025-03-25\n")],
            new() { Into = RecordFile.OfText("records.json", RecordExport.ToJson(without)) });
        Assert.Equal(12, result.Diagnostics.Count(d => d.Code == "DE2309" && d.Location.ToString() == "measures.csv:2:1"));
    }

    [Fact]
    public void Import_AnotherAnswerToAStep_IsRefusedAndTheSameIsPassedOver()
    {
        Assert.Equal("checklist.csv:2:1 DE2313", ProgrammeFiles.Errors(ProgrammeFiles.ImportInto("checklist", "step,answer\nwhy,Because\n")));
        Assert.Equal(1, ProgrammeFiles.ImportInto("checklist", "step,answer\nwhy,A few gaps in number\n").Skipped);
        Assert.Equal("plan.csv:2:9 DE2313", ProgrammeFiles.Errors(ProgrammeFiles.ImportInto("plan", "field,value\npurpose,stretch\n")));
        Assert.Equal("plan.csv:2:1 DE2313", ProgrammeFiles.Errors(ProgrammeFiles.ImportInto("plan", "field,value\nroom,gym\n")));
        Assert.Equal("gym", ProgrammeFiles.ImportInto("plan", "field,value\ncover,gym\n").Record!.Form!.Resources!.Cover);
    }
}
