using DiagnosticEngine.Items;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Tests.Loading;

public sealed class VariantCountTests
{
    [Theory]
    [InlineData("abstract", 15, "", "DE1617")]
    [InlineData("abstract", 29, "", "DE1617")]
    [InlineData("abstract", 30, "", "")]
    [InlineData("abstract", 29, "it ends at 29", "")]
    [InlineData("abstract", 30, "it ends at 30", "DE1618")]
    [InlineData("pictorial", 15, "", "")]
    [InlineData("pictorial", 15, "it ends at 15", "")]
    [InlineData("pictorial", 30, "it ends at 30", "DE1618")]
    public async Task Load_Variants_AreCountedAgainstTheReason(string representation, int variants, string reason, string code)
    {
        CurriculumLoadResult result = await LoadAsync(representation, $"params: {{n: {{int: [1, {variants}]}}}}", reason.Length == 0 ? "" : "fewVariants: " + reason);
        Assert.Equal(code, string.Join(",", result.Diagnostics.Select(d => d.Code)));
        Assert.Equal(reason, Assert.Single(result.Bank!.Items).FewVariants);
    }

    [Fact]
    public async Task Load_QuestionWithoutParameters_IsNoTemplate()
    {
        CurriculumLoadResult result = await LoadAsync("abstract", "let: {n: 7}", "");
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public async Task Load_LargeTemplate_CountsWhatItsSampleLeadsToExpect()
    {
        CurriculumLoadResult result = await LoadAsync("abstract", "params: {n: {int: [1, 100000]}, m: {int: [1, 100]}}\n    where: [n < 500]", "");
        Assert.Empty(result.Diagnostics);
        VariantSurvey survey = Assert.Single(result.Surveys).Survey;
        Assert.False(survey.IsComplete);
        Assert.InRange(survey.LikelyVariants, 20_000, 100_000);
    }

    [Fact]
    public async Task Load_EmptyReason_IsRefused()
    {
        CurriculumLoadResult result = await LoadAsync("abstract", "params: {n: {int: [1, 5]}}", "fewVariants: ' '");
        Assert.False(result.Success);
        Assert.Contains(result.Diagnostics, d => d.Message == "fewVariants is empty.");
    }

    private static Task<CurriculumLoadResult> LoadAsync(string representation, string parameters, string reason) => Files.LoadAsync(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["curriculum.yaml"] = """
            schema: diagnostic/v1
            id: counted
            version: 1.0.0
            title: Counted
            language: en-GB
            levels: [{number: 1, label: Year 1}]
            areas: [{id: number, name: Number}]
            strands: [{id: s, name: S, area: number}]
            files: [content.yaml]
            """,
        ["content.yaml"] = $$"""
            schema: diagnostic/v1
            skills:
              - {id: s.one, strand: s, level: 1, statement: Doubles, pupil: I can double, representations: [{{representation}}]}
            items:
              - id: s.one.1
                revision: 1
                skill: s.one
                representation: {{representation}}
                kind: numeric
                {{parameters}}
                {{reason}}
                prompt: Double {n}.
                answer: 2 * n
            """,
    });
}
