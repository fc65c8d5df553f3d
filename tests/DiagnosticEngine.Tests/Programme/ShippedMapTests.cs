using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Items;
using DiagnosticEngine.Loading;
using DiagnosticEngine.Sessions;
using DiagnosticEngine.Tests.Loading;
using DiagnosticEngine.Tests.Rules;

namespace DiagnosticEngine.Tests.Programme;

/// <summary>What the programme asks of a map, in the shipped one.</summary>
public sealed class ShippedMapTests
{
    private static readonly string[] s_number =
        ["place-value", "rounding", "negative-numbers", "addition", "subtraction", "multiplication", "division", "fractions", "decimals", "percentages", "ratio"];

    private static readonly string[] s_pictureFiles = [".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".tif", ".tiff"];

    [Fact]
    [Trait("Requirement", "L4")]
    [Trait("Requirement", "L5")]
    public async Task Areas_OfEveryStrand_AreNumberOrAllWithMoneyInAll()
    {
        Curriculum curriculum = (await ShippedRules.BankAsync()).Curriculum;
        Assert.Equal(s_number, curriculum.StrandsOf("number").Select(s => s.Id));
        Assert.Equal(curriculum.Strands, curriculum.StrandsOf("all"));
        string[] others = ["shape", "time", "measure", "angles", "data-handling", "algebra", "movement-position", "money"];
        Assert.Equal(others, curriculum.StrandsOf("all").Except(curriculum.StrandsOf("number")).Select(s => s.Id));
        Assert.Equal("all", curriculum.GetStrand("money").AreaId);
    }

    [Fact]
    [Trait("Requirement", "B2")]
    public async Task Start_YearNine_IsAboutEveryStrandFromItsLowestLevel()
    {
        ItemBank bank = await ShippedRules.BankAsync();
        AssessmentEngine engine = new(bank);
        AssessmentSession session = engine.Start("N", 1, new() { Year = 9 });
        Assert.Equal(bank.Curriculum.Skills.Select(s => s.Id), session.SkillsInScope);
        Assert.Equal(bank.Curriculum.Strands.Select(s => s.Id), engine.Diagnose(session).Strands.Select(s => s.StrandId));
    }

    [Fact]
    [Trait("Requirement", "B2")]
    [Trait("Requirement", "L1")]
    public async Task Diagnose_YearNineWithHalvesOnly_IsBelowLevelOneInFractions()
    {
        AssessmentEngine engine = new(await ShippedRules.BankAsync());
        AssessmentSession session = engine.Start("N", 1, new() { Year = 9, Strands = ["fractions"], MaxItems = 40, MaxMinutes = 200, StableSteps = 0, Certainty = 1 });
        while (session.TryGetNextItem(out ItemVariant? variant))
        {
            string id = $"r{session.Steps.Count}";
            session.Submit(variant.Item.SkillIds[0] == "frac.half" ? new() { Id = id, Text = variant.Write(variant.Answer) } : new() { Id = id, NotSure = true });
        }

        LevelEstimate level = Assert.Single(engine.Diagnose(session).Strands).Level!;
        Assert.InRange(level.Value, 0.1, 0.9);
        Assert.Equal("below Level 1", LevelWords.Of((int)Math.Round(10 * level.Value)));
    }

    [Theory]
    [Trait("Requirement", "N2")]
    [InlineData("pv.compare-order-100", "up to 100")]
    [InlineData("pv.compare-order-1000", "up to 1000")]
    [InlineData("pv.thousands", "four-digit")]
    [InlineData("pv.to-million", "up to 1,000,000")]
    [InlineData("add.2digit-ones-tens", "two-digit")]
    [InlineData("add.mental-3digit", "three-digit number in the head")]
    [InlineData("add.column-no-exchange", "when no column reaches ten")]
    [InlineData("add.column-4digit", "four-digit")]
    [InlineData("sub.mental-3digit", "three-digit number in the head")]
    [InlineData("sub.column-one-exchange", "a single swap")]
    [InlineData("mul.tables-2-5-10", "2, 5 and 10")]
    [InlineData("div.facts-3-4-8", "3, 4 and 8")]
    [InlineData("frac.add-same-within-1", "up to one whole")]
    [InlineData("rnd.nearest-10-100-line", "two or three digits")]
    public async Task Statement_OfASkill_CarriesItsRange(string skill, string range) =>
        Assert.Contains(range, (await ShippedRules.BankAsync()).Curriculum.GetSkill(skill).Statement, StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "N2")]
    public async Task Statements_OfTheMap_AreAllDifferent()
    {
        Curriculum curriculum = (await ShippedRules.BankAsync()).Curriculum;
        Assert.Equal(curriculum.Skills.Count, curriculum.Skills.Select(s => s.Statement).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(curriculum.Skills.Count, curriculum.Skills.Select(s => s.PupilStatement).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    [Trait("Requirement", "C1")]
    public async Task Items_OfEveryAssessedSkill_AreThereWithObjectsPicturesAndSymbols()
    {
        ItemBank bank = await ShippedRules.BankAsync();
        Skill[] assessed = [.. bank.Curriculum.Skills.Where(s => s.IsAssessed)];
        Assert.Equal(s_number.Order(), assessed.Select(s => s.StrandId).Distinct().Order());
        Assert.All(assessed, s => Assert.Equal(3, s.Representations.Count));
        Assert.All(assessed, s => Assert.All(s.Representations, r => Assert.True(bank.ItemsFor(s.Id, r).Count > 0, $"{s.Id} {r}")));
    }

    [Fact]
    [Trait("Requirement", "C1")]
    public async Task Load_SkillWithoutAnItemOfARepresentation_IsFoundWithWhatIsMissing()
    {
        CurriculumLoadResult result = await Files.LoadAsync(Files.Skill.Replace("    representations: [abstract]\n", "", StringComparison.Ordinal) + Files.Item);
        CurriculumDiagnostic finding = Assert.Single(result.Diagnostics, d => d.Code == "DE1406");
        Assert.All((string[])["add.to-20", "concrete", "pictorial"], w => Assert.Contains(w, finding.Message, StringComparison.Ordinal));
        Assert.DoesNotContain((await Files.LoadAsync(Files.Skill + Files.Item)).Diagnostics, d => d.Code == "DE1406");
    }

    [Fact]
    [Trait("Requirement", "R4")]
    public async Task Misconceptions_OfTheMap_HaveATeachingResponseWithMaterials()
    {
        Curriculum curriculum = (await ShippedRules.BankAsync()).Curriculum;
        Assert.NotEmpty(curriculum.Misconceptions);
        Assert.All(curriculum.Misconceptions, m => Assert.True(m.Teaching is { Text.Length: > 20 }, m.Id));
        Assert.All(curriculum.Misconceptions, m => Assert.True(m.Teaching!.Materials.Count > 0, m.Id));
    }

    [Fact]
    [Trait("Requirement", "G4")]
    public async Task Tasks_WithObjects_HaveAScriptAndAScoringGuide()
    {
        ItemBank bank = await ShippedRules.BankAsync();
        Item[] tasks = [.. bank.Items.Where(i => i.Representation == Representation.Concrete)];
        Assert.NotEmpty(tasks);
        Assert.All(tasks, i => Assert.True(i.Task is { Script.Count: > 0, Observations.Count: > 0, Verdicts.Count: > 0 } && i.Task.Script.Any(s => s.IsSaid), i.Id));
    }

    [Theory]
    [Trait("Requirement", "G4")]
    [InlineData("script")]
    [InlineData("observe")]
    [InlineData("verdicts")]
    public async Task Load_TaskWithoutAScriptOrScoringGuide_IsRefused(string key)
    {
        Dictionary<string, string> parts = new(StringComparer.Ordinal)
        {
            ["script"] = "    script:\n      - say: \"Put out {n} counters.\"\n",
            ["observe"] = "    observe:\n      - {id: shown, type: yes-no, text: \"Puts out {n}\"}\n",
            ["verdicts"] = "    verdicts:\n      - {when: shown, outcome: correct}\n      - {otherwise: incorrect}\n",
        };
        Assert.DoesNotContain((await LoadTaskAsync(parts.Values)).Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        parts.Remove(key);
        CurriculumLoadResult result = await LoadTaskAsync(parts.Values);
        Assert.False(result.Success);
        Assert.Contains(result.Diagnostics, d => d.Severity == DiagnosticSeverity.Error && d.Message.Contains(key, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "V4")]
    public void Product_Files_HoldNoPictureOfFeelings() =>
        Assert.DoesNotContain(
            new[] { "src", "curriculum" }.SelectMany(f => Directory.EnumerateFiles(Path.Combine(Repository.Root, f), "*", SearchOption.AllDirectories)),
            f => s_pictureFiles.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase));

    private static Task<CurriculumLoadResult> LoadTaskAsync(IEnumerable<string> parts) => Files.LoadAsync(
        Files.Skill.Replace("[abstract]", "[concrete]", StringComparison.Ordinal)
        + "items:\n  - id: add.to-20.concrete.1\n    revision: 1\n    skill: add.to-20\n    representation: concrete\n    kind: observed\n    params: {n: {int: [2, 9]}}\n    materials: [{id: counters, quantity: 10}]\n"
        + string.Concat(parts)
        + "    examples:\n      - {with: {n: 3}, observations: {shown: true}, expect: correct}\n");
}
