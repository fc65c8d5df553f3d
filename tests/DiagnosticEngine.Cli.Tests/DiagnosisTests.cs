using System.Globalization;
using System.Text.Json.Nodes;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Loading;
using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Cli.Tests;

/// <summary>What pupils with a known truth are told, end to end over the protocol on the shipped map.</summary>
public sealed class DiagnosisTests
{
    private const string SmallerFromLarger = "sub.smaller-from-larger";

    [Theory]
    [InlineData("1")]
    [InlineData("7")]
    [InlineData("42")]
    public async Task Assess_PupilWhoTakesSmallerFromLarger_IsToldSoFirst(string seed)
    {
        HashSet<string> given = [];
        JsonSession session = await ToolHarness.AssessAsync(
            m =>
            {
                string? predicted = Pupils.Predicted(m, SmallerFromLarger);
                if (predicted is not null)
                {
                    given.Add(predicted);
                }

                return predicted ?? Pupils.Right(m);
            },
            "--seed", seed, "--strand", "subtraction", "--reveal");
        JsonObject first = session.Result["diagnosis"]!["errorPatterns"]!.AsArray()[0]!.AsObject();
        Assert.Equal(SmallerFromLarger, (string?)first["misconception"]);
        Assert.True((double)first["probability"]! > 0.9, first.ToJsonString());
        Assert.True((bool)first["named"]!);
        Assert.All(first["evidence"]!.AsArray(), e => Assert.Contains((string)e!["response"]!, given));
        Assert.Contains(session.Result["roadmap"]!["steps"]!.AsArray(), s => s!["misconceptions"]!.AsArray().Any(m => (string)m! == SmallerFromLarger));
    }

    [Fact]
    public async Task Assess_PupilsWithRandomSlips_AreNotToldSo()
    {
        for (ulong seed = 1; seed <= 10; seed++)
        {
            DeterministicRandom random = DeterministicRandom.FromSeed(seed);
            JsonSession session = await ToolHarness.AssessAsync(
                m => random.NextBool(0.2) ? Slip(m, random) : Pupils.Right(m),
                "--seed", $"{seed}", "--strand", "subtraction", "--reveal");
            Assert.DoesNotContain(session.Result["diagnosis"]!["errorPatterns"]!.AsArray(), p => (string)p!["misconception"]! == SmallerFromLarger && (bool)p["named"]!);
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("3")]
    public async Task Assess_PupilSecureToLevelTwo_GetsNoStepBelowTheGaps(string seed)
    {
        ItemBank bank = (await YamlCurriculumLoader.LoadDirectoryAsync(Repository.Curriculum, new CurriculumLoadOptions { CheckVariants = false })).Bank!;
        Curriculum map = bank.Curriculum;
        JsonSession session = await ToolHarness.AssessAsync(
            m => map.GetSkill(Pupils.Skill(m)).Level <= 2 ? Pupils.Right(m) : Pupils.Wrong(m), "--seed", seed, "--reveal");
        HashSet<string> taught = [];
        JsonArray steps = session.Result["roadmap"]!["steps"]!.AsArray();
        Assert.NotEmpty(steps);
        foreach (JsonNode? step in steps)
        {
            Skill skill = map.GetSkill((string)step!["skill"]!);
            Assert.True(skill.Level > 2, $"{skill.Id} is below the gaps");
            Assert.All(
                skill.Prerequisites.Where(p => p.Strength == PrerequisiteStrength.Hard),
                p => Assert.True(map.GetSkill(p.SkillId).Level <= 2 || taught.Contains(p.SkillId), $"{skill.Id} before {p.SkillId}"));
            taught.Add(skill.Id);
        }
    }

    /// <summary>One digit out, somewhere: what a hurried pupil writes.</summary>
    private static string Slip(JsonObject message, DeterministicRandom random)
    {
        string right = Pupils.Right(message);
        return int.TryParse(right, CultureInfo.InvariantCulture, out int number) ? $"{number + ((1 + (int)random.NextBelow(3)) * (random.NextBool(0.3) ? 10 : 1))}" : right;
    }
}
