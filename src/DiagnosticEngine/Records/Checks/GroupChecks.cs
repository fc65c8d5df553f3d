using System.Globalization;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Records.Reading;

namespace DiagnosticEngine.Records.Checks;

/// <summary>Looks at groups: how large they are, and who was taught in them.</summary>
internal static class GroupChecks
{
    /// <summary>The programme's own limit.</summary>
    private const int Largest = 4;

    public static void Run(CheckedRecords records)
    {
        foreach (GroupEntry group in records.Read.SelectMany(r => r.Groups).Where(g => g.PupilIds.Count > Largest))
        {
            records.Run.Log.Add(
                RecordLinkFindings.GroupSize,
                records.Places.Of(group, "pupilIds"),
                string.Create(CultureInfo.InvariantCulture, $"The group \"{group.GroupId}\" has {group.PupilIds.Count} pupils; groups have at most {Largest}."),
                "Check the list; it is kept as it stands.");
        }

        ILookup<string, GroupEntry> groups = records.Merged.Groups.ToLookup(g => g.GroupId, StringComparer.Ordinal);
        foreach (LessonEntry lesson in records.Read.SelectMany(r => r.Lessons).Where(l => l.GroupId is not null && groups.Contains(l.GroupId)))
        {
            HashSet<string> members = groups[lesson.GroupId!]
                .Where(g => g.From <= lesson.Date && (g.To is null || lesson.Date <= g.To))
                .SelectMany(g => g.PupilIds)
                .ToHashSet(StringComparer.Ordinal);
            foreach (LessonPresence guest in lesson.Present.Where(p => !members.Contains(p.PupilId)))
            {
                records.Run.Log.Add(
                    RecordLinkFindings.Membership,
                    records.Places.Of(guest, "pupilId"),
                    $"The pupil {OpaqueId.Shown(guest.PupilId)} was at the lesson \"{lesson.LessonId}\", but is not in the group \"{lesson.GroupId}\" on {DateHelp.Iso(lesson.Date)}.",
                    "Correct the pupil, the date or the group; a guest may stay.");
            }
        }
    }
}
