using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Items;
using DiagnosticEngine.Sessions;
using DiagnosticEngine.Tests.Rules;

namespace DiagnosticEngine.Tests.Programme;

/// <summary>The programme's three pupils over the Number map: a written baseline finds the listed abilities and needs.</summary>
public sealed class ProgrammePupilsTests
{
    private static readonly SessionOptions s_baseline = new() { Areas = ["number"], MaxItems = 60, MaxMinutes = 120, StableSteps = 0 };

    [Theory]
    [InlineData("C", 1)]
    [InlineData("C", 2)]
    [InlineData("N", 1)]
    [InlineData("N", 2)]
    [InlineData("A", 1)]
    [InlineData("A", 2)]
    public async Task Diagnose_BaselineOverNumber_FindsTheListedAbilitiesAndNeeds(string name, ulong seed)
    {
        ItemBank bank = await ShippedRules.BankAsync();
        ProgrammePupil pupil = ProgrammePupil.Load(bank.Curriculum, name);
        AssessmentEngine engine = new(bank);
        AssessmentSession session = engine.Start("pupil-" + name, seed, s_baseline);
        pupil.Sit(session);
        Diagnosis diagnosis = engine.Diagnose(session);

        // A line is found where most of its skills are secure; a need where hardly any of its skills is thought to be there, and none secure.
        string[] missed = [.. pupil.Abilities.Where(l => ShareOf(diagnosis, l, MasteryStatus.Secure) < 0.75).Select(l => Told(diagnosis, l))];
        string[] overlooked = [.. pupil.Needs.Where(l => ShareOf(diagnosis, l, MasteryStatus.Gap) < 0.9 || ShareOf(diagnosis, l, MasteryStatus.Secure) > 0).Select(l => Told(diagnosis, l))];
        Assert.True(missed.Length + overlooked.Length == 0, string.Join('\n', missed.Concat(overlooked)));
    }

    [Fact]
    [Trait("Requirement", "B4")]
    public async Task Diagnose_LearntColumnMethods_AreProceduresWithoutAModel()
    {
        ItemBank bank = await ShippedRules.BankAsync();
        AssessmentEngine engine = new(bank);
        // Symbols first would never go back to objects where symbols come out right.
        AssessmentSession session = engine.Start("pupil-N", 1, new SessionOptions
        {
            Strands = ["subtraction"],
            FromLevel = 3,
            ToLevel = 4,
            MaxItems = 30,
            MaxMinutes = 120,
            StableSteps = 0,
            Policy = "information-only",
            ObserverId = "adult",
        });
        ProgrammePupil.Load(bank.Curriculum, "N").Sit(session);
        Diagnosis diagnosis = engine.Diagnose(session);
        Assert.NotEmpty(diagnosis.ProceduresWithoutModel);
        Assert.All(diagnosis.ProceduresWithoutModel, p => Assert.NotEqual(MasteryStatus.Secure, diagnosis.Find(p.SkillId)!.Status));
    }

    [Fact]
    public async Task Diagnose_PupilWithFewSkills_NeedsNothingThatRestsOnAGap()
    {
        ItemBank bank = await ShippedRules.BankAsync();
        AssessmentEngine engine = new(bank);
        AssessmentSession session = engine.Start("pupil-C", 4, s_baseline with { MaxItems = 25 });
        ProgrammePupil.Load(bank.Curriculum, "C").Sit(session);
        Diagnosis diagnosis = engine.Diagnose(session);
        Assert.NotEmpty(diagnosis.Needs);
        Assert.All(diagnosis.Needs, n => Assert.All(Ground(bank.Curriculum, diagnosis, n), g => Assert.True(diagnosis.Find(g)!.Probability >= 0.5, $"{n} rests on {g}")));
    }

    /// <summary>The nearest skills below that the assessment was about, through such as it was not.</summary>
    private static IEnumerable<string> Ground(Curriculum curriculum, Diagnosis diagnosis, string skillId) => curriculum.GetSkill(skillId).Prerequisites
        .Where(p => p.Strength == PrerequisiteStrength.Hard)
        .SelectMany(p => diagnosis.Find(p.SkillId) is null ? Ground(curriculum, diagnosis, p.SkillId) : [p.SkillId]);

    private static double ShareOf(Diagnosis diagnosis, ProfileLine line, MasteryStatus status) =>
        (double)line.SkillIds.Count(s => diagnosis.Find(s)!.Status == status) / line.SkillIds.Count;

    private static string Told(Diagnosis diagnosis, ProfileLine line) =>
        line.Words + ": " + string.Join(", ", line.SkillIds.Select(s => FormattableString.Invariant($"{s} {diagnosis.Find(s)!.Probability:0.00}{(diagnosis.Find(s)!.IsTested ? "*" : "")}")));
}
