using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Records.Reading;

namespace DiagnosticEngine.Records.Checks;

/// <summary>Finds dates that have not come yet. A group, and a school year, may be planned ahead.</summary>
internal static class DateChecks
{
    public static void Run(CheckedRecords records)
    {
        if (records.Run.Today is not { } today)
        {
            return;
        }

        foreach ((object entry, string field, DateOnly date) in records.Read.SelectMany(Dates).Where(d => d.Date > today))
        {
            string suggestion = DateHelp.SameDayBy(date, today) is { } earlier ? $"Write {DateHelp.Iso(earlier)} if the year is wrong." : "Correct the date.";
            records.Run.Log.Add(RecordValueFindings.Future, records.Places.Of(entry, field), $"The date {DateHelp.Iso(date)} is after today, {DateHelp.Iso(today)}.", suggestion);
        }
    }

    private static IEnumerable<(object Entry, string Field, DateOnly Date)> Dates(ProgrammeRecord record) =>
    [
        .. record.Pupils.Where(p => p.ConsentOn is not null).Select(p => ((object)p, "consentOn", p.ConsentOn!.Value)),
        .. record.Lessons.Select(l => ((object)l, "date", l.Date)),
        .. record.Levels.Select(l => ((object)l, "date", l.Date)),
        .. record.Voices.Select(v => ((object)v, "date", v.Date)),
        .. record.Interests.Select(i => ((object)i, "date", i.Date)),
        .. record.Attitudes.Select(a => ((object)a, "date", a.Date)),
        .. record.Feelings.Select(f => ((object)f, "date", f.Date)),
        .. record.ExternalScores.Select(s => ((object)s, "date", s.Date)),
        .. record.Form?.Measures.Select(m => ((object)m, "agreedOn", m.AgreedOn)) ?? [],
    ];
}
