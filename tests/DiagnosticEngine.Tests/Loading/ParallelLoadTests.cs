using System.Globalization;
using System.Text;
using DiagnosticEngine.Items;
using DiagnosticEngine.Loading;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Tests.Loading;

/// <summary>Nobody can tell how many threads read a curriculum.</summary>
public sealed class ParallelLoadTests
{
    private const int FileCount = 6;

    /// <summary>What files are made of: sound things, and mistakes of every stage from the bytes to the examples.</summary>
    private static readonly string[] Mistakes =
    [
        "", "", "",
        "prompt: \"{a} + {b} =\"|prompt: \"{a} + {q} =\"",
        "answer: a + b|answr: a + b",
        "skill: add.to-20|skill: add.to-21",
        "response: \"7\"|response: \"8\"",
        "kind: numeric|kind: numerical",
        "revision: 1|revision: 0",
        "a: {int: [2, 9]}|a: {int: [2, 9]",
        "answer: a + b|answer: a/3|kind: numeric|kind: numeric\n    accept: {forms: [decimal]}",
        "examples:|malRules:\n      - {gives: a + b, means: slip}\n    examples:",
        "examples:|malRules:\n      - {means: nobody.knows}\n    examples:",
        "b: {int: [2, 9]}|b: {int: [2, 9]}\n    where: [a > 20]",
        "schema: diagnostic/v1|schema: diagnostic/v9",
        "a: {int: [2, 9]}|a: &x {int: [2, 9]}",
    ];

    [Fact]
    public void Load_AnyNumberOfThreads_GivesTheSame() => Law.ForAll(25, rng =>
    {
        Dictionary<string, string> files = Curriculum(rng);
        CurriculumLoadOptions options = new()
        {
            CheckVariants = true,
            MaxNodes = rng.NextBelow(3) == 0 ? 50 + (int)rng.NextBelow(400) : 300_000,
            MaxFindings = rng.NextBelow(3) == 0 ? 1 + (int)rng.NextBelow(6) : 1_000,
        };
        string alone = Load(files, options with { MaxDegreeOfParallelism = 1 });
        Assert.Equal(alone, Load(files, options with { MaxDegreeOfParallelism = 2 }));
        Assert.Equal(alone, Load(files, options with { MaxDegreeOfParallelism = 8 }));
    });

    [Fact]
    public async Task Load_ShippedMap_IsTheSameOnOneThreadAndOnEight()
    {
        CurriculumLoadResult alone = await YamlCurriculumLoader.LoadDirectoryAsync(Repository.Curriculum, new CurriculumLoadOptions { MaxDegreeOfParallelism = 1 });
        CurriculumLoadResult shared = await YamlCurriculumLoader.LoadDirectoryAsync(Repository.Curriculum, new CurriculumLoadOptions { MaxDegreeOfParallelism = 8 });
        Assert.NotNull(alone.Curriculum?.Fingerprint);
        Assert.Equal(alone.Curriculum.Fingerprint, shared.Curriculum?.Fingerprint);
        Assert.Equal(alone.Bank!.Items.Select(i => i.Id), shared.Bank!.Items.Select(i => i.Id));
        Assert.Equal(DiagnosticRenderer.Render(alone.Diagnostics), DiagnosticRenderer.Render(shared.Diagnostics));
    }

    [Fact]
    public async Task Load_NodesRunOutInTheMiddle_RefusesTheFileThatComesThenAndReadsNoMore()
    {
        Dictionary<string, string> files = Curriculum(DeterministicRandom.ForStream(0, "sound"), mistakes: 3);
        for (int nodes = 40; nodes < 500; nodes += 23)
        {
            CurriculumLoadOptions options = new() { MaxNodes = nodes };
            string alone = Files.Summary(await Files.LoadAsync(files, options with { MaxDegreeOfParallelism = 1 }));
            Assert.Equal(alone, Files.Summary(await Files.LoadAsync(files, options with { MaxDegreeOfParallelism = 8 })));
            Assert.Single(alone.Split('\n'), l => l.EndsWith("DE1105", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Load_NoThread_Throws() =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Files.LoadAsync("", options: new() { MaxDegreeOfParallelism = 0 }));

    [Fact]
    public async Task Load_CancelledWhileChecking_StopsOnEveryNumberOfThreads()
    {
        foreach (int threads in (int[])[1, 2, 8])
        {
            using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(150));
            CurriculumLoadOptions options = new() { CheckVariants = true, MaxDegreeOfParallelism = threads };
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => YamlCurriculumLoader.LoadDirectoryAsync(Repository.Curriculum, options, source.Token));
        }
    }

    private static string Load(IReadOnlyDictionary<string, string> files, CurriculumLoadOptions options)
    {
        CurriculumLoadResult result = Files.LoadAsync(files, options).GetAwaiter().GetResult();
        StringBuilder all = new(DiagnosticRenderer.Render(result.Diagnostics));
        all.Append(CultureInfo.InvariantCulture, $"\n{result.Success} {result.Curriculum?.Fingerprint}\n");
        foreach (ItemSurvey survey in result.Surveys)
        {
            all.Append(CultureInfo.InvariantCulture, $"{survey.ItemId} {survey.Writings} {survey.Survey with { Variants = [], Rules = [] }} {string.Join(';', survey.Survey.Rules)}\n");
            foreach (ItemVariant variant in survey.Survey.Variants)
            {
                all.Append(CultureInfo.InvariantCulture, $" {variant.Key} {variant.Prompt} {variant.Answer}\n");
            }
        }

        return all.ToString();
    }

    private static Dictionary<string, string> Curriculum(DeterministicRandom rng, int? mistakes = null)
    {
        string[] names = [.. Enumerable.Range(0, FileCount).Select(i => $"file-{i}.yaml")];
        Dictionary<string, string> files = new(StringComparer.Ordinal)
        {
            ["curriculum.yaml"] = Files.Manifest.Replace("[adding.yaml]", $"[{string.Join(", ", names)}]", StringComparison.Ordinal),
        };
        for (int i = 0; i < names.Length; i++)
        {
            string head = i == 0 ? Files.Skill : "schema: diagnostic/v1\n";
            string text = head + Files.Item + Files.Item.Replace("items:\n", "", StringComparison.Ordinal).Replace("abstract.1", "abstract.2", StringComparison.Ordinal);
            text = text.Replace("to-20.abstract.", $"to-20.abstract.{i}", StringComparison.Ordinal);
            string[] mistake = Mistakes[(int)rng.NextBelow(mistakes ?? Mistakes.Length)].Split('|');
            for (int m = 0; m + 1 < mistake.Length; m += 2)
            {
                text = text.Replace(mistake[m], mistake[m + 1], StringComparison.Ordinal);
            }

            if (rng.NextBelow(12) > 0 || mistakes is not null)
            {
                files[names[i]] = text;
            }
        }

        return files;
    }
}
