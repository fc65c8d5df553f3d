using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Tests.Loading;

public sealed class DiagnosticRendererTests
{
    private static readonly CurriculumDiagnostic Finding = new()
    {
        Code = "DE1302",
        Severity = DiagnosticSeverity.Error,
        Message = "There is no skill \"a\".",
        Location = new() { File = "folder/a.yaml", Line = 3, Column = 5, EndColumn = 8 },
        Suggestion = "Did you mean b?",
        SourceLine = "\tab abc",
        RelatedLocations = [new() { Location = new() { File = "b.yaml", Line = 1, Column = 2 }, Message = "It is here." }],
    };

    [Fact]
    public void Render_Everything_HasHeadlineLineCaretRelatedAndSuggestion() => Assert.Equal(
        "folder/a.yaml:3:5: error DE1302: There is no skill \"a\".\n  \tab abc\n  \t   ^~~\n  b.yaml:1:2: It is here.\n  Did you mean b?\n",
        DiagnosticRenderer.Render(Finding));

    [Fact]
    public void Render_NoSourceLine_HasHeadlineAlone() => Assert.Equal(
        "folder/a.yaml:3:5: warning DE1302: There is no skill \"a\".\n",
        DiagnosticRenderer.Render(Finding with { Severity = DiagnosticSeverity.Warning, SourceLine = "", Suggestion = null, RelatedLocations = [] }));

    [Fact]
    public void Render_ColumnPastTheLine_PutsTheCaretAtItsEnd() =>
        Assert.Contains("\n  ab\n    ^\n", DiagnosticRenderer.Render(Finding with { SourceLine = "ab", Location = new() { File = "a", Column = 99 } }), StringComparison.Ordinal);
}
