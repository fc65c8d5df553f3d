using System.Text;
using DiagnosticEngine.Loading;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Records;

namespace DiagnosticEngine.Tests.Records;

public sealed class RecordRoundTripTests
{
    [Fact]
    [Trait("Requirement", "I5")]
    public void Import_TablesOfEveryKind_GivesTheSameRecords() => Law.ForAll(200, random =>
    {
        ProgrammeRecord record = new RandomRecords(random).Draw();
        RecordFile[] tables = [.. Enum.GetValues<RecordKind>().Select(k => RecordFile.OfText($"{k}.csv", RecordExport.ToCsv(record, k)))];
        Same(record, RecordImport.Read(tables));
    });

    [Fact]
    [Trait("Requirement", "I5")]
    public void Import_JsonWholeOrKindByKind_GivesTheSameRecords() => Law.ForAll(200, random =>
    {
        ProgrammeRecord record = new RandomRecords(random).Draw();
        Same(record, RecordImport.Read([RecordFile.OfText("records.json", RecordExport.ToJson(record))]));
        Same(record, RecordImport.Read([.. Enum.GetValues<RecordKind>().Select(k => RecordFile.OfText($"{k}.json", RecordExport.ToJson(RecordExport.Only(record, k))))]));
        Assert.Equal(record.ToJson(), ProgrammeRecord.FromJson(RecordExport.ToJson(record)).ToJson());
    });

    [Fact]
    public void Import_WindowsLineBreaksAndByteOrderMark_GivesTheSameRecords() => Law.ForAll(100, random =>
    {
        // Only line breaks between rows are turned: those inside texts belong to them.
        ProgrammeRecord record = new RandomRecords(random).Draw() with { Voices = [], Interests = [], Attitudes = [], Feelings = [], ExternalScores = [], Groups = [], Form = null };
        record = record with { Lessons = [.. record.Lessons.Select(l => l with { Note = null, GroupId = null })], Observers = [.. record.Observers.Select(o => o with { Role = "x" })] };
        record = record with { Pupils = [.. record.Pupils.Select(p => p with { Years = [.. p.Years.Select(y => y with { ClassId = null })] })] };
        RecordFile[] tables =
        [
            .. Enum.GetValues<RecordKind>().Select(k => new RecordFile(
                $"{k}.csv",
                (byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(RecordExport.ToCsv(record, k).Replace("\n", "\r\n", StringComparison.Ordinal))])),
        ];
        Same(record, RecordImport.Read(tables));
    });

    [Fact]
    [Trait("Requirement", "B1")]
    public void Import_TheSameRecordsAgain_ChangesNothingAndSaysSo() => Law.ForAll(100, random =>
    {
        ProgrammeRecord record = new RandomRecords(random).Draw();
        RecordFile kept = RecordFile.OfText("kept.json", RecordExport.ToJson(record));
        RecordImportResult result = RecordImport.Read([RecordFile.OfText("again.json", RecordExport.ToJson(record))], new() { Into = kept });
        Same(record, result);
        Assert.Empty(result.Added);
        Assert.Equal(result.Skipped, result.Diagnostics.Count(d => d.Code == "DE2314"));
    });

    private static void Same(ProgrammeRecord record, RecordImportResult result)
    {
        Assert.True(result.Success, DiagnosticRenderer.Render(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        Assert.Equal(record.ToJson(), result.Record.ToJson());
    }
}
