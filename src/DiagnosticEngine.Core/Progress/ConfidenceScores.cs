namespace DiagnosticEngine.Progress;

/// <summary>Checks scores of confidence before they are reckoned with.</summary>
internal static class ConfidenceScores
{
    public static LessonConfidence[] Checked(IEnumerable<LessonConfidence> lessons)
    {
        ArgumentNullException.ThrowIfNull(lessons);
        LessonConfidence[] all = [.. lessons.OrderBy(l => l.Date)];
        if (all.Any(l => l.StartTenths is < 0 or > 100 || l.EndTenths is < 0 or > 100))
        {
            throw new ArgumentException("A score of confidence is from 0 to 10.", nameof(lessons));
        }

        if (all.Select(l => l.PupilId).Distinct(StringComparer.Ordinal).Skip(1).Any())
        {
            throw new ArgumentException("The lessons are of several pupils.", nameof(lessons));
        }

        return all;
    }
}
