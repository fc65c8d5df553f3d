using DiagnosticEngine.Curricula;
using DiagnosticEngine.Loading;
using DiagnosticEngine.Records;
using DiagnosticEngine.Records.Reading;
using DiagnosticEngine.Tests.Loading;

namespace DiagnosticEngine.Tests.Records;

public sealed class RecordValueTests
{
    private const string Levels = "pupil,date,map,policy,kind,id,level,sum,count\n";

    [Theory]
    [InlineData("13.11.25", null, "Write 2025-11-13.")]
    [InlineData("13.11.25", "2025-03-31", "Write 2025-11-13, or 2024-11-13 if the year is wrong: 2025-11-13 is after today.")]
    [InlineData("22.1.25", "2025-03-31", "Write 2025-01-22.")]
    [InlineData("07.01.2025", "2025-03-31", "Write 2025-01-07 for 7 January 2025, or 2025-07-01 for 1 July 2025.")]
    [InlineData("3/3/2025", null, "Write 2025-03-03.")]
    [InlineData("11/25/2024", null, "Write 2024-11-25.")]
    [InlineData("2025-1-7", null, "Write 2025-01-07.")]
    [InlineData("2025-02-30", null, "There is no such day; write year-month-day, such as 2025-03-25.")]
    [InlineData("31.31.25", null, "There is no such day; write year-month-day, such as 2025-03-25.")]
    [InlineData("in March", null, "Write year-month-day, such as 2025-03-25.")]
    public void Suggest_DateInAnotherForm_SaysWhatToWrite(string text, string? today, string expected) =>
        Assert.Equal(expected, DateHelp.Suggest(text, today is null ? null : DateOnly.ParseExact(today, "yyyy-MM-dd", null)));

    [Theory]
    [InlineData("2.3,,", "")]
    [InlineData("0.0,,", "")]
    [InlineData("13.9,,", "")]
    [InlineData(",67.8,21", "")]
    [InlineData(",,", "")]
    [InlineData(",,21", "")]
    [InlineData("14.0,,", "40 DE2205")]
    [InlineData("2.36,,", "40 DE2205")]
    [InlineData("-1,,", "40 DE2205")]
    [InlineData("two,,", "40 DE2205")]
    [InlineData("\"2,3\",,", "40 DE2205")]
    [InlineData("2.3,4.6,2", "40 DE2205")]
    [InlineData(",67.8,", "41 DE2205")]
    [InlineData(",67.8,0", "46 DE2205")]
    [InlineData(",300,21", "41 DE2205")]
    public void Import_Level_IsInRangeOrFoundAtItsCell(string figures, string expected)
    {
        string text = Levels + "C,2025-03-28,map-1,exclude,area,number," + figures + "\n";
        Assert.Equal(expected.Length == 0 ? "" : "levels.csv:2:" + expected, ProgrammeFiles.Errors(ProgrammeFiles.ImportInto("levels", text)));
    }

    [Theory]
    [InlineData("0,10", "")]
    [InlineData("2.5,", "")]
    [InlineData("2.55,3", "26 DE2204")]
    [InlineData("3,11", "28 DE2204")]
    [InlineData("-1,3", "26 DE2204")]
    [InlineData("good,3", "26 DE2204")]
    public void Import_Confidence_IsInRangeOrFoundAtItsCell(string scores, string expected)
    {
        string text = "lesson,date,minutes,group,observer,skills,pupil,confidence-start,confidence-end,note\nx1,2025-03-25,40,,TA1,,C," + scores + ",\n";
        Assert.Equal(expected.Length == 0 ? "" : "lessons.csv:2:" + expected, ProgrammeFiles.Errors(ProgrammeFiles.ImportInto("lessons", text)));
    }

    [Theory]
    [InlineData("Ann Other", "DE2208")]
    [InlineData("Zoë", "DE2208")]
    [InlineData("Anna", "DE2209")]
    [InlineData("Anna-Lee", "DE2209")]
    [InlineData("AnnaLee", "DE2209")]
    [InlineData("A.Lee", "DE2209")]
    [InlineData("anna.lee", "DE2209")]
    [InlineData("TA1", "")]
    [InlineData("C", "")]
    [InlineData("AL", "")]
    [InlineData("p-017", "")]
    [InlineData("pupil", "")]
    [InlineData("year-7", "")]
    [Trait("Requirement", "I6")]
    public void Import_IdThatCouldBeAName_IsFoundAndNeverShown(string id, string expected)
    {
        string pupils = "pupil,consent\n" + id + ",2024-11-01\n" + id + ",2024-11-01\n";
        string levels = Levels + id + ",2025-03-25,map-1,exclude,area,number,2.4,,\n" + id + ",2025-01-07,map-1,exclude,area,number,2.3,,\n";
        RecordImportResult result = RecordImport.Read([RecordFile.OfText("pupils.csv", pupils), RecordFile.OfText("levels.csv", levels)]);
        Assert.Equal(expected.Length > 0, result.Diagnostics.Any(d => d.Code == expected));
        Assert.Equal(expected.Length == 0, DiagnosticRenderer.Render(result.Diagnostics).Contains("\"" + id + "\"", StringComparison.Ordinal));
        Assert.True(expected.Length == 0 || !DiagnosticRenderer.Render(result.Diagnostics).Contains(id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Import_UnknownSkillAndStrand_AreFoundWithTheNearestIds()
    {
        Curriculum curriculum = (await Files.LoadAsync(Files.Skill + Files.Item)).Curriculum!;
        string levels = Levels + $"C,2025-03-28,{curriculum.Fingerprint},exclude,strand,addition,2.4,,\nC,2025-03-28,{curriculum.Fingerprint},exclude,group,all-adding,2.4,,\nC,2025-03-28,{curriculum.Fingerprint},exclude,area,number,3.0,,\n";
        const string Lessons = "lesson,date,minutes,group,observer,skills,pupil\nx1,2025-03-25,40,,TA1,add.to-20 add.to-2,C\n";
        RecordImportResult result = RecordImport.Read([.. ProgrammeFiles.All(("levels", levels)), RecordFile.OfText("x.csv", Lessons)], new() { Curriculum = curriculum });
        Assert.Equal("levels.csv:2:94 DE2305\nlevels.csv:4:99 DE2205\nx.csv:2:33 DE2304", ProgrammeFiles.Errors(result));
        Assert.Equal("Did you mean add.to-20?", result.Diagnostics.Single(d => d.Code == "DE2304").Suggestion);
    }

    [Fact]
    [Trait("Requirement", "D4")]
    public async Task Import_LevelsOfAnotherMap_AreKeptAndSaid()
    {
        Curriculum curriculum = (await Files.LoadAsync(Files.Skill + Files.Item)).Curriculum!;
        RecordImportResult result = RecordImport.Read(ProgrammeFiles.All(), new() { Curriculum = curriculum });
        Assert.Equal(8, result.Record!.Levels.Count);
        Assert.Equal(8, result.Diagnostics.Count(d => d.Code == "DE2306" && d.Message.Contains("booklet-1", StringComparison.Ordinal) && d.Message.Contains(curriculum.Fingerprint, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2025-03-25", 0)]
    [InlineData("2025-03-24", 5)]
    public void Import_DateAfterToday_IsRefused(string today, int findings)
    {
        RecordImportResult result = RecordImport.Read(ProgrammeFiles.All(), new() { Today = DateOnly.ParseExact(today, "yyyy-MM-dd", null) });
        Assert.Equal(findings, result.Diagnostics.Where(d => d.Location.File is "levels.csv" or "attitudes.csv").Count(d => d.Code == "DE2202"));
    }
}
