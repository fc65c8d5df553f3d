using DiagnosticEngine.Curricula;
using DiagnosticEngine.Tests.Rules;

namespace DiagnosticEngine.Tests.Programme;

/// <summary>Where the shipped skills meet the work of the class.</summary>
public sealed class ClassroomTextTests
{
    [Fact]
    [Trait("Requirement", "R5")]
    public async Task Classroom_EveryShippedSkill_HasAShortTextOfItsOwn()
    {
        IReadOnlyList<Skill> skills = (await ShippedRules.BankAsync()).Curriculum.Skills;

        Assert.NotEmpty(skills);
        Assert.All(skills, s => Assert.InRange(s.Classroom.Length, 1, 200));
        Assert.Empty(skills.GroupBy(s => s.Classroom, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));
    }
}
