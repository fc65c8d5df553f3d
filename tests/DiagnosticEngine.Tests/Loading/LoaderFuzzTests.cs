using DiagnosticEngine.Loading;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Tests.Loading;

/// <summary>Sound files with random damage: whatever comes of it is a finding or a curriculum, never an exception.</summary>
public sealed class LoaderFuzzTests
{
    private const string Signs = "ab1:-[]{},#&*!|'\"\n\t ()+/=";

    [Fact]
    public void Load_DamagedContent_NeverThrows() => Law.ForAll(250, random =>
    {
        (string manifest, string content, string[] items) = AuthoringGuide.Samples();
        string damaged = Damage(content + string.Concat(items.Select(AuthoringGuide.AsListEntry)), random);
        AssertCoherent(manifest, damaged);
    });

    [Fact]
    public void Load_DamagedProblems_NeverThrows() => Law.ForAll(250, random =>
        AssertCoherent(AuthoringGuide.Samples().Manifest, Damage(AuthoringGuide.Problems(), random)));

    [Fact]
    public void Load_DamagedManifest_NeverThrows() => Law.ForAll(250, random =>
    {
        (string manifest, string content, _) = AuthoringGuide.Samples();
        AssertCoherent(Damage(manifest, random), content);
    });

    private static void AssertCoherent(string manifest, string content)
    {
        Dictionary<string, string> files = new(StringComparer.Ordinal) { ["curriculum.yaml"] = manifest, ["subtraction.yaml"] = content };
        CurriculumLoadResult result = Files.LoadAsync(files).GetAwaiter().GetResult();
        Assert.Equal(result.Success, result.Diagnostics.All(d => d.Severity != DiagnosticSeverity.Error));
        Assert.All(result.Diagnostics, d =>
        {
            Assert.InRange(d.Location.Column, 1, Math.Max(1, d.SourceLine.Length + 1));
            Assert.InRange(d.Location.Line, 1, 1 + files.GetValueOrDefault(d.Location.File, "").Count(c => c == '\n'));
        });
    }

    private static string Damage(string text, DeterministicRandom random)
    {
        List<string> lines = [.. text.Split('\n')];
        for (int i = 0; i < 1 + random.NextBelow(3); i++)
        {
            int at = (int)random.NextBelow(lines.Count);
            switch (random.NextBelow(5))
            {
                case 0 when lines.Count > 1:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines.Insert((int)random.NextBelow(lines.Count), lines[at]);
                    break;
                case 2:
                    lines[at] = "  " + lines[at];
                    break;
                case 3 when lines[at].Length > 0:
                    lines[at] = lines[at].Remove((int)random.NextBelow(lines[at].Length), 1);
                    break;
                default:
                    lines[at] = lines[at].Insert((int)random.NextBelow(lines[at].Length + 1), Signs[(int)random.NextBelow(Signs.Length)].ToString());
                    break;
            }
        }

        return string.Join('\n', lines);
    }
}
