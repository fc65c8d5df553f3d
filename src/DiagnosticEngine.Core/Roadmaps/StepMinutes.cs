using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Roadmaps;

/// <summary>A step as lessons see it: what takes how long, in order.</summary>
internal sealed record StepMinutes(string SkillId, bool IsCheck, IReadOnlyList<(Representation Representation, int Minutes)> Phases)
{
    /// <summary>Minutes of all phases.</summary>
    public int Minutes => Phases.Sum(p => p.Minutes);

    /// <summary>The minutes of teaching a skill from a representation up, or of checking it.</summary>
    public static StepMinutes Of(Skill skill, bool isCheck, Representation start, TeachingMinutes minutes) => new(
        skill.Id,
        isCheck,
        isCheck
            ? [(skill.Representations.Max(), minutes.Check)]
            : [.. skill.Representations.Where(r => r >= start).Order().Select(r => (r, minutes.Of(new(skill.Id, r))))]);
}
