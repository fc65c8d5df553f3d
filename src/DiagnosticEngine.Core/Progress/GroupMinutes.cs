using DiagnosticEngine.Curricula;
using DiagnosticEngine.Roadmaps;

namespace DiagnosticEngine.Progress;

/// <summary>How long the steps of a group take.</summary>
public static class GroupMinutes
{
    /// <summary>
    /// Minutes of the group's steps one after another. A step takes as long as it takes the member who begins it lowest: the group begins together.
    /// </summary>
    /// <param name="group">The group.</param>
    /// <param name="roadmaps">The roadmap of each of its pupils, by id.</param>
    /// <param name="curriculum">The map.</param>
    /// <param name="minutes">How long teaching takes; null for the defaults, which are a choice and no measurement.</param>
    /// <exception cref="ArgumentNullException">A required argument is null.</exception>
    /// <exception cref="KeyNotFoundException">A roadmap or a skill is missing.</exception>
    public static int Of(PupilGroup group, IReadOnlyDictionary<string, LearningRoadmap> roadmaps, Curriculum curriculum, TeachingMinutes? minutes = null)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(roadmaps);
        ArgumentNullException.ThrowIfNull(curriculum);
        minutes ??= new();
        return group.Steps.Sum(id => group.Members.Where(m => m.Gets.Contains(id, StringComparer.Ordinal))
            .Select(m => roadmaps[m.PupilId].Steps.First(s => string.Equals(s.SkillId, id, StringComparison.Ordinal)))
            .Max(s => StepMinutes.Of(curriculum.GetSkill(id), s.Kind == RoadmapStepKind.Check, s.StartAt, minutes).Minutes));
    }
}
