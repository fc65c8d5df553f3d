using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Syntax;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Records.Reading;

namespace DiagnosticEngine.Records.Checks;

/// <summary>Finds what stands twice within one entry: a pupil at a lesson, a level of a day, a school year.</summary>
internal static class TwiceChecks
{
    public static void Run(CheckedRecords records)
    {
        foreach (ProgrammeRecord read in records.Read)
        {
            foreach (PupilEntry pupil in read.Pupils)
            {
                Check(records, pupil.Years, y => y.Began, (y, _) => records.Places.Of(y), y => $"the school year of {OpaqueId.Shown(pupil.PupilId)} that began on {DateHelp.Iso(y.Began)}");
            }

            foreach (GroupEntry group in read.Groups)
            {
                Check(records, group.PupilIds, id => id, (_, i) => records.Places.Of(group, "pupilIds", i), id => $"the pupil {OpaqueId.Shown(id)} in a group");
            }

            foreach (LessonEntry lesson in read.Lessons)
            {
                Check(records, lesson.Present, p => p.PupilId, (p, _) => records.Places.Of(p), p => $"the pupil {OpaqueId.Shown(p.PupilId)} at the lesson \"{lesson.LessonId}\"");
                Check(records, lesson.SkillIds, id => id, (_, i) => records.Places.Of(lesson, "skillIds", i), id => $"the skill \"{id}\" in the lesson \"{lesson.LessonId}\"");
            }

            foreach (LevelRecord levels in read.Levels)
            {
                Check(
                    records,
                    levels.Levels,
                    l => (l.Kind, l.Id),
                    (l, _) => records.Places.Of(l),
                    l => $"the {RecordWords.Of(RecordWords.Kinds, l.Kind)} \"{l.Id}\" of {OpaqueId.Shown(levels.PupilId)} on {DateHelp.Iso(levels.Date)}");
            }
        }
    }

    private static void Check<T, TKey>(CheckedRecords records, IReadOnlyList<T> parts, Func<T, TKey> key, Func<T, int, Place> place, Func<T, string> describe)
        where TKey : notnull
    {
        HashSet<TKey> seen = [];
        for (int i = 0; i < parts.Count; i++)
        {
            if (!seen.Add(key(parts[i])))
            {
                records.Run.Log.Add(RecordLinkFindings.Twice, place(parts[i], i), $"Twice: {describe(parts[i])}.", "Take one of the two out, or correct it.");
            }
        }
    }
}
