using DiagnosticEngine.Reporting.Diagnoses;

namespace DiagnosticEngine.Reporting.Tests.Diagnoses;

public sealed class DiagnosisWriterTests
{
    [Fact]
    public Task Write_Text_PutsAbilitiesFirst() => Verifier.Verify(DiagnosisText.Write(SampleDiagnosis.Make(), SampleCurriculum.Make()));

    [Fact]
    public Task Write_Markdown_PutsAbilitiesFirst() => Verifier.Verify(DiagnosisMarkdown.Write(SampleDiagnosis.Make(), SampleCurriculum.Make()));

    [Fact]
    public Task Write_Told_IsKeptApartWithSourceAndDate() => Verifier.Verify(DiagnosisText.Write(SampleDiagnosis.MakeTold(), SampleCurriculum.Make()));

    [Fact]
    public Task Write_NothingAsked_NamesNothing() => Verifier.Verify(DiagnosisText.Write(SampleDiagnosis.Blank, SampleCurriculum.Make()));
}
