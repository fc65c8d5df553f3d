using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Records.Merging;

/// <summary>What an entry says, as text: two entries say the same when their texts are the same. The order of lists that have none makes no difference.</summary>
internal static class Contents
{
    public static string Of(PupilEntry entry) => With(new() { FormatVersion = 1, Pupils = [entry with { Years = [.. entry.Years.OrderBy(y => y.Began)] }] });

    public static string Of(ObserverEntry entry) => With(new() { FormatVersion = 1, Observers = [entry] });

    public static string Of(GroupEntry entry) => With(new() { FormatVersion = 1, Groups = [entry with { PupilIds = [.. entry.PupilIds.Order(StringComparer.Ordinal)] }] });

    public static string Of(LessonEntry entry) => With(new()
    {
        FormatVersion = 1,
        Lessons =
        [
            entry with
            {
                SkillIds = [.. entry.SkillIds.Order(StringComparer.Ordinal)],
                Present = [.. entry.Present.OrderBy(p => p.PupilId, StringComparer.Ordinal)],
            },
        ],
    });

    public static string Of(LevelRecord entry) => With(new()
    {
        FormatVersion = 1,
        Levels = [entry with { Levels = [.. entry.Levels.OrderBy(l => l.Kind).ThenBy(l => l.Id, StringComparer.Ordinal)] }],
    });

    public static string Of(VoiceEntry entry) => With(new() { FormatVersion = 1, Voices = [entry] });

    public static string Of(InterestEntry entry) => With(new() { FormatVersion = 1, Interests = [entry] });

    public static string Of(AttitudeEntry entry) => With(new() { FormatVersion = 1, Attitudes = [entry] });

    public static string Of(FeelingChoice entry) => With(new() { FormatVersion = 1, Feelings = [entry] });

    public static string Of(ExternalScore entry) => With(new() { FormatVersion = 1, ExternalScores = [entry] });

    public static string Of(ChecklistAnswer entry) => With(new() { FormatVersion = 1, Form = new() { Answers = [entry] } });

    public static string Of(AgreedMeasure entry) => With(new() { FormatVersion = 1, Form = new() { Measures = [entry] } });

    public static string Of(Identification entry) => With(new() { FormatVersion = 1, Form = new() { Identified = [entry with { Reasons = [.. entry.Reasons.Order()] }] } });

    private static string With(ProgrammeRecord record) => record.ToJson();
}
