using DiagnosticEngine.Progress;
using DiagnosticEngine.Records;

namespace DiagnosticEngine.Tests.Records;

public sealed class VoiceImportTests
{
    private static ProgrammeRecord Records => ProgrammeFiles.Import().Record!;

    [Theory]
    [InlineData("picture")]
    [InlineData("score")]
    [Trait("Requirement", "V4")]
    public void Import_FeelingWithPictureOrScore_IsRefused(string column)
    {
        Assert.Equal(("the one on the rope", "nearly there"), (Records.Feelings[0].Figure, Records.Feelings[0].Words));
        RecordImportResult result = ProgrammeFiles.Import(("feelings", $"pupil,date,figure,words,{column}\nA,2025-01-07,the one on the rope,nearly there,7\n"));
        Assert.Equal("feelings.csv:1:25 DE2107", ProgrammeFiles.Errors(result));
    }

    [Fact]
    [Trait("Requirement", "V5")]
    public void Import_Voices_KeepTextDatePromptAndConsent()
    {
        Assert.Equal(("What was tricky?", "Rounding, but it got easier.", new DateOnly(2025, 3, 25), true), (Records.Voices[0].Prompt, Records.Voices[0].Text, Records.Voices[0].Date, Records.Voices[0].HasConsent));
        Assert.Equal((null, false), (Records.Voices[1].Prompt, Records.Voices[1].HasConsent));
        Assert.Equal("voices.csv:2:29 DE2104", ProgrammeFiles.Errors(ProgrammeFiles.Import(("voices", "pupil,date,prompt,text,consent\nA,2025-03-25,,It got easier,\n"))));
    }

    [Fact]
    [Trait("Requirement", "V6")]
    public void Import_Attitudes_KeepTheDatesOfTheMeetings() =>
        Assert.Equal([new(2025, 2, 10), new DateOnly(2025, 3, 25)], Records.Attitudes.Select(a => a.Date));

    [Fact]
    [Trait("Requirement", "I6")]
    public void ForSharing_ImportedRecords_HoldOnlyPupilsWithConsentAndImportAgain()
    {
        ProgrammeRecord shared = Records.ForSharing();
        string everything = RecordExport.ToJson(shared) + string.Concat(Enum.GetValues<RecordKind>().Select(k => RecordExport.ToCsv(shared, k)));
        Assert.All(["\"H\"", "\"L\"", ",L,", ",H,", "drawing", "hard day", "football", "rope", "counters", "special-needs", "specialNeeds"], secret => Assert.DoesNotContain(secret, everything, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(11, shared.Pupils.Count);
        Assert.True(RecordImport.Read([RecordFile.OfText("shared.json", RecordExport.ToJson(shared))]).Success);
        Assert.Equal(["pupils.csv:12:1", "pupils.csv:13:1"], ProgrammeFiles.Import().Diagnostics.Where(d => d.Code == "DE2311").Select(d => d.Location.ToString()));
    }
}
