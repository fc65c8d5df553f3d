using DiagnosticEngine.Progress;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Reporting.Programme;

namespace DiagnosticEngine.Reporting.Pupils;

/// <summary>Writes what changed since an earlier assessment, and how confident the pupil was lesson by lesson.</summary>
internal static class ChangeSection
{
    /// <summary>The section; none for a first assessment without lessons.</summary>
    public static IEnumerable<Section> Of(PupilReport report)
    {
        if (report.Progress is { Pupils: [{ } pupil] } progress && pupil.PupilId == report.Session.PupilId)
        {
            bool isFirst = pupil.Levels is null && pupil.Refusals.All(r => r.Reason == ComparisonRefusalReason.NoPair);
            if (isFirst)
            {
                if (pupil.Confidence.Count > 0)
                {
                    yield return LessonSection.Of(pupil.Confidence);
                }

                yield break;
            }

            yield return new(
                pupil.Levels is { } levels && progress.HasDates ? $"What changed since {Words.Date(levels.Before.Date)}" : "What changed",
                [new Paragraph(ProgressPage.Reading), .. ProgressPage.Blocks(pupil, progress, report.Curriculum())]);
        }
    }
}
