using DiagnosticEngine.Progress;
using DiagnosticEngine.Records.Reading;

namespace DiagnosticEngine.Records.Merging;

/// <summary>Puts the records of several files together, each added to those before it.</summary>
internal sealed class RecordMerge
{
    private readonly MergedList<PupilEntry> _pupils;
    private readonly MergedList<ObserverEntry> _observers;
    private readonly MergedList<GroupEntry> _groups;
    private readonly MergedList<LessonEntry> _lessons;
    private readonly MergedList<LevelRecord> _levels;
    private readonly MergedList<VoiceEntry> _voices;
    private readonly MergedList<InterestEntry> _interests;
    private readonly MergedList<AttitudeEntry> _attitudes;
    private readonly MergedList<FeelingChoice> _feelings;
    private readonly MergedList<ExternalScore> _scores;
    private readonly FormMerge _form;

    public RecordMerge(RecordRun run)
    {
        _pupils = new(RecordKind.Pupils, run, p => p.PupilId, Contents.Of, p => $"the pupil {Id(p.PupilId)}") { Join = Joins.Pupil };
        _observers = new(RecordKind.Observers, run, o => o.ObserverId, Contents.Of, o => $"the observer {Id(o.ObserverId)}");
        _groups = new(RecordKind.Groups, run, g => Key(g.GroupId, Day(g.From)), Contents.Of, g => $"the group \"{g.GroupId}\" from {Day(g.From)}") { Join = Joins.Group };
        _lessons = new(RecordKind.Lessons, run, l => l.LessonId, Contents.Of, l => $"the lesson \"{l.LessonId}\"");
        _levels = new(
            RecordKind.Levels,
            run,
            l => Key(l.PupilId, Day(l.Date), l.Policy, l.MapVersion),
            Contents.Of,
            l => $"levels of {Id(l.PupilId)} on {Day(l.Date)} by the policy {l.Policy}")
        {
            Precedes = (added, kept) => added.PupilId == kept.PupilId && added.Date < kept.Date,
        };
        _voices = new(RecordKind.Voices, run, Contents.Of, Contents.Of, v => $"words of {Id(v.PupilId)} on {Day(v.Date)}");
        _interests = new(RecordKind.Interests, run, i => Key(i.PupilId, Day(i.Date)), Contents.Of, i => $"interests of {Id(i.PupilId)} on {Day(i.Date)}");
        _attitudes = new(RecordKind.Attitudes, run, Contents.Of, Contents.Of, a => $"a note about {Id(a.PupilId)} on {Day(a.Date)}");
        _feelings = new(RecordKind.Feelings, run, Contents.Of, Contents.Of, f => $"a choice of {Id(f.PupilId)} on {Day(f.Date)}");
        _scores = new(RecordKind.Scores, run, s => Key(s.PupilId, s.Name, Day(s.Date), s.Scale), Contents.Of, s => $"a score of {Id(s.PupilId)} on {Day(s.Date)}");
        _form = new(run);
    }

    /// <summary>How many entries of each kind were added or added to.</summary>
    public IReadOnlyDictionary<RecordKind, int> Added => Counts().Where(c => c.Added > 0).ToDictionary(c => c.Kind, c => c.Added);

    public int Skipped => Counts().Sum(c => c.Skipped);

    /// <summary>Everything together.</summary>
    public ProgrammeRecord Record => new()
    {
        FormatVersion = ProgrammeRecord.CurrentFormat,
        Pupils = _pupils.Entries,
        Observers = _observers.Entries,
        Groups = _groups.Entries,
        Lessons = _lessons.Entries,
        Levels = _levels.Entries,
        Voices = _voices.Entries,
        Interests = _interests.Entries,
        Attitudes = _attitudes.Entries,
        Feelings = _feelings.Entries,
        ExternalScores = _scores.Entries,
        Form = _form.Form,
    };

    /// <summary>Takes what was there already.</summary>
    public void Keep(ProgrammeRecord record)
    {
        _pupils.Keep(record.Pupils);
        _observers.Keep(record.Observers);
        _groups.Keep(record.Groups);
        _lessons.Keep(record.Lessons);
        _levels.Keep(record.Levels);
        _voices.Keep(record.Voices);
        _interests.Keep(record.Interests);
        _attitudes.Keep(record.Attitudes);
        _feelings.Keep(record.Feelings);
        _scores.Keep(record.ExternalScores);
        _form.Keep(record.Form);
    }

    public void Add(ProgrammeRecord record)
    {
        _pupils.Add(record.Pupils);
        _observers.Add(record.Observers);
        _groups.Add(record.Groups);
        _lessons.Add(record.Lessons);
        _levels.Add(record.Levels);
        _voices.Add(record.Voices);
        _interests.Add(record.Interests);
        _attitudes.Add(record.Attitudes);
        _feelings.Add(record.Feelings);
        _scores.Add(record.ExternalScores);
        _form.Add(record.Form);
    }

    private IEnumerable<(RecordKind Kind, int Added, int Skipped)> Counts() =>
    [
        (_pupils.Kind, _pupils.Added, _pupils.Skipped),
        (_observers.Kind, _observers.Added, _observers.Skipped),
        (_groups.Kind, _groups.Added, _groups.Skipped),
        (_lessons.Kind, _lessons.Added, _lessons.Skipped),
        (_levels.Kind, _levels.Added, _levels.Skipped),
        (_voices.Kind, _voices.Added, _voices.Skipped),
        (_interests.Kind, _interests.Added, _interests.Skipped),
        (_attitudes.Kind, _attitudes.Added, _attitudes.Skipped),
        (_feelings.Kind, _feelings.Added, _feelings.Skipped),
        (_scores.Kind, _scores.Added, _scores.Skipped),
        .. _form.Counts(),
    ];

    private static string Id(string id) => OpaqueId.Shown(id);

    private static string Day(DateOnly date) => DateHelp.Iso(date);

    private static string Key(params ReadOnlySpan<string> parts) => string.Join('\n', parts);
}
