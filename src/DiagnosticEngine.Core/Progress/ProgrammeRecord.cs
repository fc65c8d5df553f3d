using System.Text.Json;

namespace DiagnosticEngine.Progress;

// A list that a text leaves out is an empty list: the generated reader hands over null for it.

/// <summary>What a school writes down about a programme, apart from the assessments themselves. Knows opaque ids and initials, no names.</summary>
/// <remarks>Immutable and safe to share between threads. Holds what pupils said; keep it where such data belongs.</remarks>
public sealed record ProgrammeRecord
{
    /// <summary>The format that this version writes.</summary>
    public const int CurrentFormat = 1;

    /// <summary>Version of this format.</summary>
    public required int FormatVersion { get; init; }

    /// <summary>The pupils.</summary>
    public IReadOnlyList<PupilEntry> Pupils { get; init => field = value ?? []; } = [];

    /// <summary>The adults.</summary>
    public IReadOnlyList<ObserverEntry> Observers { get; init => field = value ?? []; } = [];

    /// <summary>The groups.</summary>
    public IReadOnlyList<GroupEntry> Groups { get; init => field = value ?? []; } = [];

    /// <summary>The lessons.</summary>
    public IReadOnlyList<LessonEntry> Lessons { get; init => field = value ?? []; } = [];

    /// <summary>Dated levels; a later one never replaces an earlier.</summary>
    public IReadOnlyList<LevelRecord> Levels { get; init => field = value ?? []; } = [];

    /// <summary>What pupils said.</summary>
    public IReadOnlyList<VoiceEntry> Voices { get; init => field = value ?? []; } = [];

    /// <summary>What pupils like.</summary>
    public IReadOnlyList<InterestEntry> Interests { get; init => field = value ?? []; } = [];

    /// <summary>Notes about attitude.</summary>
    public IReadOnlyList<AttitudeEntry> Attitudes { get; init => field = value ?? []; } = [];

    /// <summary>Choices from a Blob Tree.</summary>
    public IReadOnlyList<FeelingChoice> Feelings { get; init => field = value ?? []; } = [];

    /// <summary>Results from elsewhere.</summary>
    public IReadOnlyList<ExternalScore> ExternalScores { get; init => field = value ?? []; } = [];

    /// <summary>The form filled in before the start; null for none.</summary>
    public InterventionForm? Form { get; init; }

    /// <summary>Writes the records as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ProgrammeJson.Default.ProgrammeRecord);

    /// <summary>Reads records from JSON.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="RecordFormatException">The text is damaged, has a field that is not known, or is from a version that is not known; or an id could be a name.</exception>
    public static ProgrammeRecord FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        ProgrammeRecord record;
        try
        {
            record = JsonSerializer.Deserialize(json, ProgrammeJson.Default.ProgrammeRecord) ?? throw new RecordFormatException("The records are empty.");
        }
        catch (JsonException e)
        {
            throw new RecordFormatException("The records are damaged: " + e.Message, e);
        }

        ProgrammeCheck.Structure(record);
        return record;
    }

    /// <summary>
    /// The records as they may be shared: only pupils who gave consent, only words that may be shown; without notes, interests, choices of feelings, and
    /// without the form's list of who was identified and why.
    /// </summary>
    public ProgrammeRecord ForSharing()
    {
        HashSet<string> kept = new(Pupils.Where(p => p.ConsentOn is not null).Select(p => p.PupilId), StringComparer.Ordinal);
        return this with
        {
            Pupils = [.. Pupils.Where(p => kept.Contains(p.PupilId))],
            Groups = [.. Groups.Select(g => g with { PupilIds = [.. g.PupilIds.Where(kept.Contains)] })],
            Lessons = [.. Lessons.Select(l => l with { Note = null, Present = [.. l.Present.Where(p => kept.Contains(p.PupilId))] })],
            Levels = [.. Levels.Where(l => kept.Contains(l.PupilId))],
            Voices = [.. Voices.Where(v => v.HasConsent && kept.Contains(v.PupilId))],
            Interests = [],
            Attitudes = [],
            Feelings = [],
            ExternalScores = [.. ExternalScores.Where(s => kept.Contains(s.PupilId))],
            Form = Form is null ? null : Form with { Identified = [] },
        };
    }
}
