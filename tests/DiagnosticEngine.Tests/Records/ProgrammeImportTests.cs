using DiagnosticEngine.Loading;
using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Records;

namespace DiagnosticEngine.Tests.Records;

public sealed class ProgrammeImportTests
{
    private static ProgrammeRecord Records => ProgrammeFiles.Import().Record!;

    [Fact]
    public Task Import_AllTables_SaysWhatItFinds() => Verifier.Verify(DiagnosticRenderer.Render(ProgrammeFiles.Import().Diagnostics));

    [Fact]
    [Trait("Requirement", "V1")]
    public void Import_LessonsOfTwelvePupils_GiveTheConfidenceTable()
    {
        ConfidenceTable table = ConfidenceTable.Of(Records.Lessons.SelectMany(l => l.Confidence()));
        Assert.Equal(12, table.WithinLessons.Count);
        Assert.All(table.WithinLessons, r => Assert.Equal(1, r.Lessons));
        Assert.Equal((23, 47, new DateOnly(2025, 2, 6)), Records.Lessons.Where(l => l.Present[0].PupilId == "A").Select(l => (l.Present[0].StartTenths!.Value, l.Present[0].EndTenths!.Value, l.Date)).Single());
        Assert.Equal(185, table.WithinLessons.Sum(r => Records.Lessons.SelectMany(l => l.Confidence()).Where(c => c.PupilId == r.PupilId).Sum(c => c.ChangeTenths!.Value)));
        Assert.Equal("A hard day.\nShe said: \"not today\".", Records.Lessons.Single(l => l.Note is not null).Note);
    }

    [Fact]
    public void Import_AverageAsSumAndCount_IsExact()
    {
        LevelMark start = Records.Levels.First(l => l.PupilId == "year-7").Levels[0];
        Assert.Equal(new Rational(678, 210), start.Value);
        Assert.Null(Records.Levels.First(l => l.PupilId == "A").Find(LevelKind.Strand, "ratio")!.Value);
    }

    [Fact]
    [Trait("Requirement", "D4")]
    public void Import_BaselineAsPrinted_IsRefusedAtItsLineAndMendedAsSuggested()
    {
        string printed = ProgrammeFiles.Text("levels").Replace("C,2024-11-13", "C,2025-11-13", StringComparison.Ordinal);
        RecordImportResult result = RecordImport.Read(ProgrammeFiles.All(("levels", printed)));
        CurriculumDiagnostic error = Assert.Single(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(("levels.csv", 2, "DE2203"), (error.Location.File, error.Location.Line, error.Code));
        Assert.Contains("233 days earlier", error.Message, StringComparison.Ordinal);
        Assert.Contains("write 2024-11-13", error.Suggestion, StringComparison.Ordinal);
        Assert.Null(result.Record);

        LevelRecord[] mended = [.. Records.Levels.Where(l => l.PupilId == "C")];
        Assert.Empty(ComparisonCheck.Of(mended[0], mended[1]));
        Assert.Equal(132, mended[1].Date.DayNumber - mended[0].Date.DayNumber);
    }

    [Fact]
    [Trait("Requirement", "B1")]
    public void Import_LaterAssessment_IsAddedAndTheFirstIsUnchanged()
    {
        const string Later = "pupil,date,map,policy,kind,id,level,sum,count\nC,2025-03-28,booklet-1,startLevel,area,number,2.5,,\n";
        RecordImportResult result = ProgrammeFiles.ImportInto("levels", Later);
        Assert.Equal(new Dictionary<RecordKind, int> { [RecordKind.Levels] = 1 }, result.Added);
        LevelRecord[] levels = [.. result.Record!.Levels.Where(l => l.PupilId == "C")];
        Assert.Equal([23, 24, 25], levels.Select(l => l.Find(LevelKind.Area, "number")!.SumTenths!.Value));
        string first = RecordExport.ToJson(Records with { Levels = [Records.Levels[0]] });
        Assert.Equal(first, RecordExport.ToJson(Records with { Levels = [levels[0]] }));

        RecordImportResult other = ProgrammeFiles.ImportInto("levels", Later.Replace("2025-03-28", "2024-11-13", StringComparison.Ordinal));
        Assert.Equal("levels.csv:2:1 DE2313", ProgrammeFiles.Errors(other));
        Assert.Null(other.Record);
    }

    [Fact]
    public void Import_EarlierAssessmentLater_StandsBeforeTheOthers()
    {
        const string Earlier = "pupil,date,map,policy,kind,id,level,sum,count\nN,2024-12-01,booklet-1,startLevel,area,number,3.3,,\n";
        ProgrammeRecord record = ProgrammeFiles.ImportInto("levels", Earlier).Record!;
        Assert.Equal([33, 34, 36], record.Levels.Where(l => l.PupilId == "N").Select(l => l.Levels[0].SumTenths!.Value));
        Assert.True(RecordImport.Read([RecordFile.OfText("r.json", RecordExport.ToJson(record))]).Success);
    }

    [Fact]
    [Trait("Requirement", "I5")]
    public void Import_NextSchoolYear_IsAddedToThePupil()
    {
        PupilEntry pupil = ProgrammeFiles.ImportInto("pupils", "pupil,consent,began,year,class\nC,,2025-09-01,8,8b\n").Record!.Pupils[0];
        Assert.Equal(("C", new DateOnly(2024, 11, 1)), (pupil.PupilId, pupil.ConsentOn!.Value));
        Assert.Equal([7, 8], pupil.Years.Select(y => y.YearGroup));
        Assert.Equal("pupils.csv:2:1 DE2313", ProgrammeFiles.Errors(ProgrammeFiles.ImportInto("pupils", "pupil,consent,began,year,class\nC,,2024-09-01,8,8b\n")));
        Assert.Equal("pupils.csv:2:1 DE2313", ProgrammeFiles.Errors(ProgrammeFiles.ImportInto("pupils", "pupil,consent\nC,2024-12-01\n")));
    }

    [Fact]
    [Trait("Requirement", "B5")]
    public void Import_ExternalScore_KeepsNameDateAndScaleBesideTheLevels()
    {
        ExternalScore score = Assert.Single(Records.ExternalScores);
        Assert.Equal(("Key Stage 2", new DateOnly(2024, 7, 11), "scaled, 80 to 120", "96"), (score.Name, score.Date, score.Scale, score.Score));
        ProgrammeRecord without = ProgrammeFiles.Import(("scores", "pupil,name,date,scale,score\n")).Record!;
        Assert.Equal(RecordExport.ToCsv(without, RecordKind.Levels), RecordExport.ToCsv(Records, RecordKind.Levels));
    }

    [Fact]
    [Trait("Requirement", "G3")]
    public void Import_LessonWithoutAKnownAdult_IsRefused()
    {
        string lessons = ProgrammeFiles.Text("lessons");
        Assert.Equal("lessons.csv:2:21 DE2104", ProgrammeFiles.Errors(ProgrammeFiles.Import(("lessons", lessons.Replace("d1,2025-02-03,40,7b,TA1", "d1,2025-02-03,40,7b,", StringComparison.Ordinal)))));
        Assert.Equal("lessons.csv:2:21 DE2302", ProgrammeFiles.Errors(ProgrammeFiles.Import(("lessons", lessons.Replace("d1,2025-02-03,40,7b,TA1", "d1,2025-02-03,40,7b,TA9", StringComparison.Ordinal)))));
    }

    [Fact]
    [Trait("Requirement", "G1")]
    public void Import_GroupOfFive_IsKeptAndSaid()
    {
        RecordImportResult result = ProgrammeFiles.Import(("groups", ProgrammeFiles.Text("groups") + "5s,2025-01-27,,N A O K H\n"));
        Assert.Equal(5, result.Record!.Groups[^1].PupilIds.Count);
        CurriculumDiagnostic warning = Assert.Single(result.Diagnostics, d => d.Code == "DE2307");
        Assert.Equal(("groups.csv", 5, DiagnosticSeverity.Warning), (warning.Location.File, warning.Location.Line, warning.Severity));
        Assert.DoesNotContain(ProgrammeFiles.Import().Diagnostics, d => d.Code == "DE2307");
    }
}
