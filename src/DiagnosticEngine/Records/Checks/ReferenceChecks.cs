using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Syntax;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Records.Reading;

namespace DiagnosticEngine.Records.Checks;

/// <summary>Finds pupils, adults and groups that are on no list.</summary>
internal static class ReferenceChecks
{
    public static void Run(CheckedRecords records)
    {
        RecordRun run = records.Run;
        foreach (ProgrammeRecord read in records.Read)
        {
            foreach ((string id, Place place) in Pupils(read, records.Places).Where(p => !run.Pupils.Contains(p.Id)))
            {
                Unknown(run, RecordLinkFindings.Pupil, place, $"The pupil {OpaqueId.Shown(id)} is not on the list of pupils.", "Add the pupil to the list of pupils, or correct the id.");
            }

            foreach ((string id, Place place) in Observers(read, records.Places).Where(o => !run.Observers.Contains(o.Id)))
            {
                Unknown(run, RecordLinkFindings.Observer, place, $"The adult {OpaqueId.Shown(id)} is not on the list of observers.", "Add the adult to the list of observers, or correct the id.");
            }

            foreach (LessonEntry lesson in read.Lessons.Where(l => l.GroupId is not null && !run.Groups.Contains(l.GroupId)))
            {
                Unknown(
                    run,
                    RecordLinkFindings.Group,
                    records.Places.Of(lesson, "groupId"),
                    $"The group \"{lesson.GroupId}\" is not on the list of groups.",
                    "Add the group to the list of groups, or leave it empty for a lesson outside any.");
            }
        }
    }

    private static void Unknown(RecordRun run, FindingKind kind, Place place, string message, string suggestion)
    {
        // A list that could not be read may well hold it.
        if (!run.HasGaps)
        {
            run.Log.Add(kind, place, message, suggestion);
        }
    }

    private static IEnumerable<(string Id, Place Place)> Pupils(ProgrammeRecord record, RecordPlaces places) =>
    [
        .. record.Groups.SelectMany(g => g.PupilIds.Select((id, i) => (id, places.Of(g, "pupilIds", i)))),
        .. record.Lessons.SelectMany(l => l.Present).Select(p => (p.PupilId, places.Of(p, "pupilId"))),
        .. record.Levels.Select(l => (l.PupilId, places.Of(l, "pupilId"))),
        .. record.Voices.Select(v => (v.PupilId, places.Of(v, "pupilId"))),
        .. record.Interests.Select(i => (i.PupilId, places.Of(i, "pupilId"))),
        .. record.Attitudes.Select(a => (a.PupilId, places.Of(a, "pupilId"))),
        .. record.Feelings.Select(f => (f.PupilId, places.Of(f, "pupilId"))),
        .. record.ExternalScores.Select(s => (s.PupilId, places.Of(s, "pupilId"))),
    ];

    private static IEnumerable<(string Id, Place Place)> Observers(ProgrammeRecord record, RecordPlaces places) =>
    [
        .. record.Lessons.Select(l => (l.ObserverId, places.Of(l, "observerId"))),
        .. record.Attitudes.Select(a => (a.ObserverId, places.Of(a, "observerId"))),
    ];
}
