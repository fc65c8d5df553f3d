using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using DiagnosticEngine.Loading;
using DiagnosticEngine.Loading.Catalogue;

namespace DiagnosticEngine.Tests.Loading;

public sealed class FindingCatalogueTests
{
    public static TheoryData<string> Codes => [.. Sample.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task Sample_Loaded_HasItsFindingAtThePlaceAndNoOther(string code)
    {
        Sample sample = new(code);
        (IReadOnlyList<CurriculumDiagnostic> diagnostics, bool success) = await sample.RunAsync();
        string found = string.Join("\n", diagnostics.Select(d => $"{d.Location} {d.Code}"));
        Assert.True($"{sample.Place} {code}" == found, $"Expected {sample.Place} {code}, but found:\n{DiagnosticRenderer.Render(diagnostics)}");
        Assert.Equal(FindingCatalogue.Find(code)!.Severity, Assert.Single(diagnostics).Severity);
        Assert.Equal(code != "DE1010" && diagnostics[0].Severity != DiagnosticSeverity.Error, success);
    }

    [Fact]
    public async Task AllSamples_Rendered_ReadWell()
    {
        List<string> rendered = [];
        foreach (string code in Sample.Codes.Where(c => c != "DE1001"))
        {
            rendered.Add(DiagnosticRenderer.Render((await new Sample(code).RunAsync()).Diagnostics));
        }

        await Verifier.Verify(string.Join("\n", rendered));
    }

    [Fact]
    public void Catalogue_AllCodes_AreTheSamplesAndTheKindsThatTheSourceNames()
    {
        string[] declared = [.. Families.SelectMany(f => f.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(f => ((FindingKind)f.GetValue(null)!).Code).Order(StringComparer.Ordinal)];
        Assert.Equal(declared, FindingCatalogue.All.Select(d => d.Code));
        Assert.Equal(declared, Sample.Codes);
        Assert.Equal(declared.Length, declared.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Source_EveryKind_IsEmittedAndNoCodeIsWrittenElsewhere()
    {
        string[] others = [.. new[] { "Loading", "Records" }.SelectMany(f => Directory.GetFiles(Path.Combine(SourceFolder(), f), "*.cs", SearchOption.AllDirectories)).Where(f => !f.Contains("Catalogue", StringComparison.Ordinal))];
        string source = string.Concat(others.Select(File.ReadAllText));
        string[] silent = [.. Families.SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => $"{t.Name}.{f.Name}")).Where(n => !source.Contains(n, StringComparison.Ordinal))];
        Assert.Empty(silent);
        string code = string.Concat(others.SelectMany(File.ReadAllLines).Where(l => !l.TrimStart().StartsWith("///", StringComparison.Ordinal)));
        Assert.DoesNotContain("\"DE1", code, StringComparison.Ordinal);
        Assert.DoesNotContain("\"DE2", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Catalogue_EveryDescription_IsComplete()
    {
        Assert.All(FindingCatalogue.All, d =>
        {
            Assert.DoesNotContain(d.Title, ".", StringComparison.Ordinal);
            Assert.EndsWith(".", d.Explanation, StringComparison.Ordinal);
            Assert.EndsWith(".", d.Mend, StringComparison.Ordinal);
            Assert.NotEmpty(d.Sample);
        });
    }

    [Fact]
    public void Find_CodeInAnyCase_IsFoundAndUnknownIsNull()
    {
        Assert.Equal("DE1203", FindingCatalogue.Find("de1203")?.Code);
        Assert.Null(FindingCatalogue.Find("DE9999"));
    }

    [Fact]
    public void DocumentationPage_Findings_IsTheCatalogue()
    {
        StringBuilder page = new("# Findings\n\nEvery finding of `diagnostic validate` and `diagnostic import`, as `diagnostic explain CODE` tells it. This page is written from the catalogue in the code.\n");
        foreach (FindingDescription d in FindingCatalogue.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {d.Code}: {d.Title}\n\n*{DiagnosticRenderer.Word(d.Severity)}.* {d.Explanation}\n\n");
            page.Append(CultureInfo.InvariantCulture, $"```text\n{d.Sample}\n```\n\n{d.SampleLocation}\n\nThe mend: {d.Mend}\n");
        }

        string path = Path.GetFullPath(Path.Combine(SourceFolder(), "..", "..", "docs", "findings.md"));
        string written = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (written != page.ToString())
        {
            string received = Path.ChangeExtension(path, ".received.txt");
            File.WriteAllText(received, page.ToString());
            Assert.Fail($"docs/findings.md differs from the catalogue; replace it by {received}.");
        }
    }

    private static IEnumerable<Type> Families => typeof(FindingKind).Assembly.GetTypes()
        .Where(t => t.Namespace == typeof(FindingKind).Namespace && t.Name.EndsWith("Findings", StringComparison.Ordinal));

    private static string SourceFolder([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "src", "DiagnosticEngine"));
}
