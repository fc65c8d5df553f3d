using System.Globalization;
using DiagnosticEngine.Loading;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Records.Reading;

namespace DiagnosticEngine.Records.Checks;

/// <summary>Finds dates in the wrong order: a baseline after a later record, school years, groups that end before they begin.</summary>
internal static class OrderChecks
{
    public static void Run(CheckedRecords records)
    {
        foreach (ProgrammeRecord read in records.Read)
        {
            foreach (IGrouping<string, LevelRecord> pupil in read.Levels.GroupBy(l => l.PupilId, StringComparer.Ordinal))
            {
                foreach ((LevelRecord above, LevelRecord below) in pupil.Zip(pupil.Skip(1)).Where(p => p.Second.Date < p.First.Date))
                {
                    Levels(records, above, below);
                }
            }

            foreach (PupilEntry pupil in read.Pupils)
            {
                foreach ((YearEntry above, YearEntry below) in pupil.Years.Zip(pupil.Years.Skip(1)).Where(p => p.Second.Began < p.First.Began || p.Second.YearGroup < p.First.YearGroup))
                {
                    string message = string.Create(
                        CultureInfo.InvariantCulture,
                        $"Year {above.YearGroup} from {above.Began:yyyy-MM-dd} stands before Year {below.YearGroup} from {below.Began:yyyy-MM-dd}; school years stand oldest first and go up.");
                    records.Run.Log.Add(RecordValueFindings.Order, records.Places.Of(below, "began"), message, "Correct the date or the year group, or change the order.");
                }
            }

            foreach (GroupEntry group in read.Groups.Where(g => g.To < g.From))
            {
                records.Run.Log.Add(
                    RecordValueFindings.Order,
                    records.Places.Of(group, "to"),
                    $"The group \"{group.GroupId}\" ends on {DateHelp.Iso(group.To!.Value)}, before it begins on {DateHelp.Iso(group.From)}.",
                    "Correct one of the two dates, or leave the last day empty while the group goes on.");
            }
        }
    }

    private static void Levels(CheckedRecords records, LevelRecord above, LevelRecord below)
    {
        string suggestion = DateHelp.SameDayBy(above.Date, below.Date) is { } earlier
            ? $"If the first of them is the baseline and its year is wrong, write {DateHelp.Iso(earlier)}; else put the older one first."
            : "Put the older one first, or correct its date.";
        records.Run.Log.Add(
            RecordValueFindings.Order,
            records.Places.Of(above, "date"),
            $"Levels of {OpaqueId.Shown(above.PupilId)} dated {DateHelp.Iso(above.Date)} stand before levels dated {DateHelp.Iso(below.Date)}, {above.Date.DayNumber - below.Date.DayNumber} days earlier.",
            suggestion,
            [new RelatedLocation { Location = records.Places.Of(below, "date").ToLocation(), Message = "The earlier date stands here." }]);
    }
}
