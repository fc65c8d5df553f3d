using System.Text;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Tests.Loading;

public sealed class CurriculumSourceTests
{
    [Fact]
    public async Task LoadDirectory_NestedFolders_NamesFilesWithForwardSlashes()
    {
        string folder = Directory.CreateTempSubdirectory("curriculum").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "adding", "more"));
            await File.WriteAllTextAsync(Path.Combine(folder, "curriculum.yaml"), Files.Manifest.Replace("[adding.yaml]", "[adding/level-1.yaml]", StringComparison.Ordinal));
            await File.WriteAllTextAsync(Path.Combine(folder, "adding", "level-1.yaml"), Files.Skill + Files.Item);
            await File.WriteAllTextAsync(Path.Combine(folder, "adding", "more", "level-2.yml"), "schema: diagnostic/v1\n");
            await File.WriteAllTextAsync(Path.Combine(folder, "README.md"), "Not a curriculum file.");
            CurriculumLoadResult result = await YamlCurriculumLoader.LoadDirectoryAsync(folder);
            Assert.Equal("adding/more/level-2.yml:1:1 DE1004", Files.Summary(result));
            Assert.True(result.Success);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("/etc/passwd.yaml")]
    [InlineData("a/../../b.yaml")]
    [InlineData("C:/a.yaml")]
    [InlineData("a\\\\b.yaml")]
    [InlineData("./a.yaml")]
    public async Task Load_PathThatLeadsOut_IsNotOpened(string path)
    {
        CurriculumLoadResult result = await Files.LoadAsync(Files.Skill, Files.Manifest.Replace("[adding.yaml]", $"[\"{path}\", adding.yaml]", StringComparison.Ordinal));
        Assert.Contains("curriculum.yaml:15:9 DE1006", Files.Summary(result), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_InMemoryBytes_AreTheBytes()
    {
        InMemoryCurriculumSource source = new(new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["a.yaml"] = Encoding.UTF8.GetBytes("x") });
        Assert.Equal(["a.yaml"], await source.ListAsync());
        Assert.Null(await source.OpenAsync("b.yaml"));
        using StreamReader reader = new((await source.OpenAsync("a.yaml"))!);
        Assert.Equal("x", await reader.ReadToEndAsync());
    }
}
