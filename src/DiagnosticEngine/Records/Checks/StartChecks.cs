using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Records.Reading;

namespace DiagnosticEngine.Records.Checks;

/// <summary>Looks at what comes before the first lesson: a measure, a baseline, consent.</summary>
internal static class StartChecks
{
    public static void Run(CheckedRecords records)
    {
        Measure(records);
        Baseline(records);
        foreach (PupilEntry pupil in records.Merged.Pupils.Where(p => p.ConsentOn is null && records.IsNew(p)))
        {
            records.Run.Log.Add(
                RecordLinkFindings.NoConsent,
                records.Places.Of(pupil, "pupilId"),
                $"The pupil {OpaqueId.Shown(pupil.PupilId)} has no consent on record, and is left out of what is shared.",
                "Add the day of the consent when it is given.");
        }
    }

    private static void Measure(CheckedRecords records)
    {
        InterventionForm? form = records.Merged.Form;
        foreach (LessonEntry lesson in records.Merged.Lessons.Where(l => form?.CanStart(l.Date) == false))
        {
            // Lessons that are there already are mended by what was imported now.
            bool isNew = records.IsNew(lesson);
            InterventionForm? added = records.Read.Select(r => r.Form).FirstOrDefault(f => f is not null);
            if (!isNew && added is null)
            {
                continue;
            }

            object at = isNew ? lesson : added!.Measures.Count > 0 ? added.Measures[0] : added;
            DateOnly? first = form!.Measures.Count > 0 ? form.Measures.Min(m => m.AgreedOn) : null;
            string when = first is { } day ? $"the first measure was agreed on {DateHelp.Iso(day)}" : "no measure has been agreed";
            records.Run.Log.Add(
                RecordLinkFindings.NoMeasure,
                isNew ? records.Places.Of(lesson, "date") : records.Places.Of(at),
                $"The lesson \"{lesson.LessonId}\" is dated {DateHelp.Iso(lesson.Date)}, but {when}. An intervention cannot start without a measure.",
                "Add the measure with the day on which it was agreed, or correct the date.");
        }
    }

    private static void Baseline(CheckedRecords records)
    {
        Dictionary<string, LevelRecord> baselines = records.Merged.Levels
            .GroupBy(l => l.PupilId, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.MinBy(l => l.Date)!, StringComparer.Ordinal);
        foreach (IGrouping<string, (LessonEntry Lesson, LessonPresence Presence)> pupil in records.Merged.Lessons
            .SelectMany(l => l.Present.Select(p => (Lesson: l, Presence: p)))
            .GroupBy(p => p.Presence.PupilId, StringComparer.Ordinal))
        {
            (LessonEntry lesson, LessonPresence presence) = pupil.MinBy(p => p.Lesson.Date);
            LevelRecord? baseline = baselines.GetValueOrDefault(pupil.Key);
            if (baseline?.Date <= lesson.Date || !(records.IsNew(lesson) || (baseline is not null && records.IsNew(baseline))))
            {
                continue;
            }

            string what = baseline is null ? "there are no levels from before it" : $"the first levels are dated {DateHelp.Iso(baseline.Date)}";
            records.Run.Log.Add(
                RecordLinkFindings.NoBaseline,
                baseline is not null && records.IsNew(baseline) ? records.Places.Of(baseline, "date") : records.Places.Of(presence, "pupilId"),
                $"The first lesson of {OpaqueId.Shown(pupil.Key)} was on {DateHelp.Iso(lesson.Date)}, but {what}. A baseline comes before teaching.",
                "Add the levels of the baseline, or correct the date.");
        }
    }
}
