using System.Security.Cryptography;
using System.Text;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Items.Expressions;
using DiagnosticEngine.Items.Problems;
using DiagnosticEngine.Loading;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Tests.Loading;

public sealed class YamlCurriculumLoaderTests
{
    [Fact]
    public async Task Load_SoundCurriculum_HasItemsAndNoFindings()
    {
        CurriculumLoadResult result = await Files.LoadAsync(Files.Skill + Files.Item);
        Assert.Equal("", Files.Summary(result));
        Assert.True(result.Success);
        Skill skill = Assert.Single(result.Curriculum.Skills);
        Assert.Equal(("add.to-20", "adding", 1), (skill.Id, skill.StrandId, skill.Level));
        Assert.Equal([Representation.Abstract], skill.Representations);
        Assert.Equal(["add.to-20"], Assert.Single(result.Curriculum.Definition.Groups).SkillIds);
        Assert.Equal(1, Assert.Single(result.Curriculum.Strands).StartLevel);
        Item item = Assert.Single(result.Bank.Items);
        Assert.True(VariantFactory.TryCreate(item, new Dictionary<string, Value>(StringComparer.Ordinal) { ["a"] = Value.Of(3), ["b"] = Value.Of(4) }, out ItemVariant? variant, out _));
        Assert.Equal(("3 + 4 =", "7"), (variant.Prompt, variant.Answer.ToString()));
    }

    [Fact]
    public async Task Load_EverythingInTheGuide_ReadsAsWritten()
    {
        // The samples of docs/authoring.md are the contract; they are read from the page itself.
        (string manifest, string content, string[] items) = AuthoringGuide.Samples();
        string fractions = "schema: diagnostic/v1\nskills:\n" + AuthoringGuide.Skill("frac.parts-of-whole", "pictorial") + AuthoringGuide.Skill("frac.quarter", "concrete")
            + "misconceptions:\n" + AuthoringGuide.Misconception("frac.part-to-part", "frac.parts-of-whole") + AuthoringGuide.Misconception("frac.counts-unequal-parts", "frac.quarter")
            + "items:\n" + string.Concat(items.Select(AuthoringGuide.AsListEntry));
        Dictionary<string, string> files = new(StringComparer.Ordinal)
        {
            ["curriculum.yaml"] = manifest.Replace("files: [subtraction.yaml]", "files: [subtraction.yaml, fractions.yaml]", StringComparison.Ordinal),
            ["subtraction.yaml"] = content,
            ["fractions.yaml"] = fractions,
        };
        CurriculumLoadResult result = await Files.LoadAsync(files);
        Assert.True(result.Success, DiagnosticRenderer.Render(result.Diagnostics));
        Assert.Equal(3, result.Bank.Items.Count);
        Skill skill = result.Curriculum.GetSkill("sub.column-one-exchange");
        Assert.Equal(["place-value counters", "place-value mat"], skill.Materials);
        Assert.Equal(PrerequisiteStrength.Hard, Assert.Single(skill.Prerequisites).Strength);
        Misconception misconception = result.Curriculum.GetMisconception("sub.smaller-from-larger");
        Assert.Equal("takes 2 from 8", misconception.Check!.Confirms);
        Assert.Equal(Representation.Concrete, misconception.Teaching!.StartAt);
        ObservedTask task = result.Bank.GetItem("frac.quarter.concrete.1").Task!;
        Assert.Equal([true, true, false], task.Observations.Select(o => !o.IsOptional));
        Assert.Equal(0.5, Assert.Single(result.Bank.GetItem("frac.quarter.concrete.1").Help).Credit);
    }

    [Fact]
    public async Task Load_ProblemsInTheGuide_GiveTheItemItsRules()
    {
        Dictionary<string, string> files = new(StringComparer.Ordinal)
        {
            ["curriculum.yaml"] = AuthoringGuide.Samples().Manifest,
            ["subtraction.yaml"] = AuthoringGuide.Problems(),
        };
        CurriculumLoadResult result = await Files.LoadAsync(files);
        Assert.True(result.Success && result.Diagnostics.Count == 0, DiagnosticRenderer.Render(result.Diagnostics));
        ItemVariant variant = VariantFactory.Draw(result.Bank.Items[0], seed: 1, exposure: 0);
        Assert.Equal(["sub.smaller-from-larger", "sub.count-back-inclusive"], variant.Predictions.Select(p => p.MisconceptionId));
        PosedProblem posed = result.Bank.Problems[0].TryPose(new Dictionary<string, Value>(StringComparer.Ordinal) { ["a"] = Value.Of(253), ["b"] = Value.Of(118) })!;
        Assert.Equal(["145", "136"], posed.Problem.Rules.Select(r => posed.Predict(r).ToString()));
    }

    [Fact]
    public async Task Load_TwoBrokenFiles_ReportsBothAndWhatElseIsWrong()
    {
        Dictionary<string, string> files = new(StringComparer.Ordinal)
        {
            ["curriculum.yaml"] = Files.Manifest.Replace("[adding.yaml]", "[one.yaml, two.yaml, adding.yaml]", StringComparison.Ordinal),
            ["one.yaml"] = "schema: diagnostic/v1\nskills: [\n",
            ["two.yaml"] = "schema: diagnostic/v1\nskills:\n\t- id: x\n",
            ["adding.yaml"] = Files.Skill.Replace("level: 1", "level: one", StringComparison.Ordinal) + Files.Item.Replace("answer: a + b", "answer: a + ", StringComparison.Ordinal),
        };
        Assert.Equal("one.yaml:2:9 DE1101\ntwo.yaml:3:1 DE1103\nadding.yaml:5:12 DE1204\nadding.yaml:19:16 DE1501", Files.Summary(await Files.LoadAsync(files)));
    }

    [Fact]
    public async Task Load_IdThatMayStandInABrokenFile_IsNotCalledUnknown()
    {
        Dictionary<string, string> files = new(StringComparer.Ordinal)
        {
            ["curriculum.yaml"] = Files.Manifest.Replace("[adding.yaml]", "[adding.yaml, items.yaml]", StringComparison.Ordinal),
            ["adding.yaml"] = Files.Skill + "    level: [\n",
            ["items.yaml"] = "schema: diagnostic/v1\n" + Files.Item,
        };
        Assert.DoesNotContain("DE1302", Files.Summary(await Files.LoadAsync(files)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_AnyFile_HasTheFingerprintOfItsPathsAndTexts()
    {
        string content = Files.Skill + Files.Item;
        byte[] expected = SHA256.HashData(Encoding.UTF8.GetBytes($"curriculum.yaml\0{Files.Manifest}\0adding.yaml\0{content}\0"));
        CurriculumLoadResult unix = await Files.LoadAsync(content);
        CurriculumLoadResult windows = await Files.LoadAsync('\uFEFF' + content.ReplaceLineEndings("\r\n"), Files.Manifest.ReplaceLineEndings("\r\n"));
        CurriculumLoadResult other = await Files.LoadAsync(content + "\n");
        Assert.Equal(Convert.ToHexStringLower(expected), unix.Curriculum!.Fingerprint);
        Assert.Equal(unix.Curriculum.Fingerprint, windows.Curriculum!.Fingerprint);
        Assert.NotEqual(unix.Curriculum.Fingerprint, other.Curriculum!.Fingerprint);
    }

    [Theory]
    [InlineData("answer: a + x", 19, 17)]
    [InlineData("answer: 'a + x'", 19, 18)]
    [InlineData("answer: \"a + x\"", 19, 18)]
    [InlineData("answer: \"\\x61 + x\"", 19, 21)]
    [InlineData("answer: if(a > 1, a,\n      x)", 20, 7)]
    [InlineData("answer: >-\n      a +\n      x", 21, 7)]
    [InlineData("answer: |\n      a + x", 20, 11)]
    public async Task Load_UnknownName_PointsAtItHoweverTheTextIsWritten(string answer, int line, int column)
    {
        CurriculumLoadResult result = await Files.LoadAsync(Files.Skill + Files.Item.Replace("answer: a + b", answer, StringComparison.Ordinal));
        CurriculumDiagnostic finding = Assert.Single(result.Diagnostics);
        Assert.Equal(("DE1502", line, column, column + 1), (finding.Code, finding.Location.Line, finding.Location.Column, finding.Location.EndColumn));
    }

    [Fact]
    public async Task Load_TextsInTwoLanguages_KeepsBoth()
    {
        string item = Files.Item.Replace("prompt: \"{a} + {b} =\"", "prompt: {en-GB: \"Work out {a} + {b}.\", cy: \"Beth yw {a} + {b}?\"}", StringComparison.Ordinal);
        string skill = Files.Skill.Replace("statement: Adds two numbers up to 20", "statement: {cy: Adio, en-GB: Adds}", StringComparison.Ordinal);
        CurriculumLoadResult result = await Files.LoadAsync(skill + item);
        Assert.Equal("", Files.Summary(result));
        Assert.Equal("Adds", result.Curriculum!.Skills[0].Statement);
        LocalizedTemplate prompt = result.Bank!.Items[0].Prompt!;
        Assert.Equal(("Beth yw {a} + {b}?", "Work out {a} + {b}."), (prompt.For("cy").Source, prompt.For(null).Source));
    }

    [Fact]
    public async Task Load_TextForOlderPupils_IsShownToThemAlone()
    {
        string item = Files.Item.Replace("prompt: \"{a} + {b} =\"", "prompt: {en-GB: \"{a} ducks and {b} more:\", secondary: \"{a} + {b} =\", cy: \"{a} a {b}:\"}", StringComparison.Ordinal);
        CurriculumLoadResult result = await Files.LoadAsync(Files.Skill + item);
        Assert.Equal("", Files.Summary(result));
        LocalizedTemplate prompt = result.Bank!.Items[0].Prompt!;
        Assert.Equal("{a} ducks and {b} more:", prompt.For(null).Source);
        Assert.Equal("{a} + {b} =", prompt.For(LocalizedTemplate.TagOf("", Wording.Secondary)).Source);
        Assert.Equal("{a} + {b} =", prompt.For(LocalizedTemplate.TagOf("en-GB", Wording.Secondary)).Source);
        Assert.Equal("{a} a {b}:", prompt.For(LocalizedTemplate.TagOf("cy", Wording.Secondary)).Source);
        Assert.Equal("{a} ducks and {b} more:", prompt.For(LocalizedTemplate.TagOf("fr", Wording.Secondary)).Source);
    }

    [Fact]
    public async Task Load_KnowledgeModelNumbers_AreTakenOver()
    {
        CurriculumLoadResult result = await Files.LoadAsync(Files.Skill + Files.Item, Files.Manifest + "model: {slip: 0.05, levelMean: 2.5, unsureObserver: 0.6}\n");
        Assert.Equal(0.6, result.Curriculum!.Model.UnsureObserver);
        Assert.Equal((0.05, 2.5, 0.08), (result.Curriculum.Model.Slip, result.Curriculum.Model.LevelMean, result.Curriculum.Model.Guess));
        Assert.Equal("curriculum.yaml:16:15 DE1204", Files.Summary(await Files.LoadAsync(Files.Skill + Files.Item, Files.Manifest + "model: {slip: 7}\n")));
    }

    [Fact]
    public async Task Load_ChoicesInTheFile_AreNumbersFractionsOrWords()
    {
        string item = Files.Item.Replace("b: {int: [2, 9]}", "b: {choose: [1/2, 0.25, -3, 4]}", StringComparison.Ordinal).Replace("b: 4}, response: \"7\"", "b: 1/2}, response: \"3 1/2\"", StringComparison.Ordinal);
        CurriculumLoadResult result = await Files.LoadAsync(Files.Skill + item);
        Assert.Equal("", Files.Summary(result));
        Assert.Equal([Value.Of(new Rational(1, 2)), Value.Of(new Rational(1, 4)), Value.Of(-3), Value.Of(4)], result.Bank!.Items[0].Parameters[1].Choices);
    }

    [Fact]
    public async Task Load_Cancelled_Stops()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => YamlCurriculumLoader.LoadDirectoryAsync(Path.GetTempPath(), source.Token));
    }

    [Fact]
    public async Task Load_WrongCalls_Throw()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => YamlCurriculumLoader.LoadAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => YamlCurriculumLoader.LoadDirectoryAsync(""));
    }
}
