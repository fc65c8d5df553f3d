using DiagnosticEngine.Curricula;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Programme;

/// <summary>What changed between two assessments, pupil by pupil.</summary>
internal static class ProgressPage
{
    /// <summary>How to read gains and rates.</summary>
    public const string Reading = "A gain of two levels is correct to 0.1 either way. Rates are levels a year with the band that this leaves, and are never told without what they are reckoned on; one level a year is expected. Where the band holds that rate, or the gain is no larger than 0.1, there is no word for it.";

    public static Page Of(ProgressReport report, Curriculum curriculum)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(curriculum);
        string language = curriculum.Definition.Language;
        IReadOnlyList<string> footer = report.Pupils.Any(p => p.Confidence.Count > 0) ? ProgrammeFooter.All : [ProgrammeFooter.NoNorm, ProgrammeFooter.NoCause, ProgrammeFooter.Chosen, ProgrammeFooter.OnTheDay];
        Paragraph reading = new(Reading);
        return report.Pupils is [PupilProgress one]
            ? new($"Progress of pupil {one.PupilId}", language, [.. one.Levels is null ? [] : new[] { reading }, .. Blocks(one, report, curriculum)]) { Footer = footer }
            : new("Progress, pupil by pupil", language, [reading, .. report.Pupils.Select(p => new Section($"Pupil {p.PupilId}", [.. Blocks(p, report, curriculum)]))]) { Footer = footer };
    }

    /// <summary>What changed for one pupil.</summary>
    public static IEnumerable<Block> Blocks(PupilProgress pupil, ProgressReport report, Curriculum curriculum)
    {
        if (pupil.Levels is { } levels)
        {
            yield return ProgressFacts.Of(pupil, levels, report.HasDates);
            foreach (Block block in LevelChanges.Of(pupil, levels, curriculum, report.Skills))
            {
                yield return block;
            }
        }
        else
        {
            yield return new Section("Not compared", [new Bullets([.. pupil.Refusals.Select(r => r.Message)])]);
        }

        if (report.Skills is { } skills)
        {
            yield return SkillChanges(skills, curriculum);
        }

        if (pupil.Confidence.Count > 0)
        {
            yield return LessonSection.Of(pupil.Confidence);
        }
    }

    private static Section SkillChanges(DiagnosisChanges changes, Curriculum curriculum)
    {
        string[] overlapping = [.. changes.OverlappingStrands.Select(s => curriculum.GetStrand(s).Name)];
        return new("Single skills",
        [
            Facts.Of(
                new Fact("Newly secure", Names(changes.NewlySecure, "none yet that was asked about the second time")),
                new Fact("To look at again", Names(changes.ToLookAtAgain, "nothing")),
                Fact.Of("Not told apart", overlapping.Length == 0 ? "" : $"In {Words.And(overlapping)} the intervals of the two levels overlap: the answers are consistent with no change.")),
        ]);

        string[] Names(IReadOnlyList<string> skills, string none) => skills.Count == 0 ? [none] : [.. skills.Select(s => curriculum.GetSkill(s).Statement)];
    }
}
