using System.Globalization;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Records.Reading;

/// <summary>Reads each sort of entry from its fields.</summary>
internal sealed class EntryReader(RecordRun run)
{
    private const int LastYearGroup = 13;
    private const int LongestLesson = 600;
    private const int MostTenths = 10_000_000;
    private const int TopTenths = (10 * LastYearGroup) + 9;
    private const int MostLevels = 10_000;
    private const int MostPence = 100_000_000;
    private const int MostConfidence = 100;

    /// <summary>Reads all records of a file; entries that cannot be read are logged and left out.</summary>
    public ProgrammeRecord? Record(FieldReader f)
    {
        if (!f.Has("formatVersion"))
        {
            f.Fail(RecordFileFindings.Format, f.Node.Place, "The records do not say which version of the format they are written in.", $"Write \"formatVersion\": {ProgrammeRecord.CurrentFormat}.");
        }

        int? version = f.OptionalWhole("formatVersion", int.MinValue, int.MaxValue, RecordFileFindings.Format);
        if (version is not null and not ProgrammeRecord.CurrentFormat)
        {
            string message = string.Create(CultureInfo.InvariantCulture, $"The records have format {version}; this version reads format {ProgrammeRecord.CurrentFormat}.");
            f.Fail(RecordFileFindings.Format, f.Node.Find("formatVersion")!.Value.Place, message, "Use a program that knows this format.");

            // Another version may mean other things by the same fields.
            return null;
        }

        ProgrammeRecord record = new()
        {
            FormatVersion = ProgrammeRecord.CurrentFormat,
            Pupils = f.Objects("pupils", "A pupil", Pupil),
            Observers = f.Objects("observers", "An observer", Observer),
            Groups = f.Objects("groups", "A group", Group),
            Lessons = f.Objects("lessons", "A lesson", Lesson),
            Levels = f.Objects("levels", "A record of levels", Levels),
            Voices = f.Objects("voices", "A voice", Voice),
            Interests = f.Objects("interests", "An interest", Interest),
            Attitudes = f.Objects("attitudes", "An attitude", Attitude),
            Feelings = f.Objects("feelings", "A feeling", Feeling),
            ExternalScores = f.Objects("externalScores", "A score", Score),
            Form = f.Object("form", "The form", Form),
        };
        f.Finish(() => record);
        return record;
    }

    private PupilEntry? Pupil(FieldReader f)
    {
        string? id = f.Id("pupilId", run.Pupils);
        DateOnly? consent = f.OptionalDate("consentOn");
        IReadOnlyList<YearEntry> years = f.Objects("years", "A school year", Year);
        return f.Finish(() => new PupilEntry { PupilId = id!, ConsentOn = consent, Years = years });
    }

    private static YearEntry? Year(FieldReader f)
    {
        DateOnly? began = f.Date("began");
        int? year = f.Whole("yearGroup", 1, LastYearGroup, RecordValueFindings.Number);
        string? classId = f.OptionalText("classId")?.Trim();
        return f.Finish(() => new YearEntry { Began = began!.Value, YearGroup = year!.Value, ClassId = classId });
    }

    private ObserverEntry? Observer(FieldReader f)
    {
        string? id = f.Id("observerId", run.Observers);
        string? role = f.Text("role");
        string? supervisor = f.OptionalId("supervisorId");
        return f.Finish(() => new ObserverEntry { ObserverId = id!, Role = role!, SupervisorId = supervisor });
    }

    private GroupEntry? Group(FieldReader f)
    {
        string? id = f.Text("groupId")?.Trim();
        if (id is not null)
        {
            run.Groups.Add(id);
        }

        DateOnly? from = f.Date("from");
        DateOnly? to = f.OptionalDate("to");
        IReadOnlyList<string> pupils = f.Ids("pupilIds");
        return f.Finish(() => new GroupEntry { GroupId = id!, From = from!.Value, To = to, PupilIds = pupils });
    }

    private static LessonEntry? Lesson(FieldReader f)
    {
        string? id = f.Text("lessonId")?.Trim();
        DateOnly? date = f.Date("date");
        int? minutes = f.Whole("minutes", 1, LongestLesson, RecordValueFindings.Number);
        string? group = f.OptionalText("groupId")?.Trim();
        string? observer = f.Id("observerId");
        IReadOnlyList<string> skills = f.Words("skillIds");
        IReadOnlyList<LessonPresence> present = f.Objects("present", "A pupil at a lesson", Presence);
        string? note = f.OptionalText("note");
        return f.Finish(() => new LessonEntry
        {
            LessonId = id!,
            Date = date!.Value,
            Minutes = minutes!.Value,
            GroupId = group,
            ObserverId = observer!,
            SkillIds = skills,
            Present = present,
            Note = note,
        });
    }

    private static LessonPresence? Presence(FieldReader f)
    {
        string? pupil = f.Id("pupilId");
        int? start = f.OptionalWhole("startTenths", 0, MostConfidence, RecordValueFindings.Confidence);
        int? end = f.OptionalWhole("endTenths", 0, MostConfidence, RecordValueFindings.Confidence);
        return f.Finish(() => new LessonPresence { PupilId = pupil!, StartTenths = start, EndTenths = end });
    }

    private static LevelRecord? Levels(FieldReader f)
    {
        string? pupil = f.Id("pupilId");
        DateOnly? date = f.Date("date");
        string? map = f.Text("mapVersion")?.Trim();
        string? policy = f.Text("policy")?.Trim();
        IReadOnlyList<LevelMark> levels = f.Objects("levels", "A level", Mark);
        return f.Finish(() => new LevelRecord { PupilId = pupil!, Date = date!.Value, MapVersion = map!, Policy = policy!, Levels = levels });
    }

    private static LevelMark? Mark(FieldReader f)
    {
        LevelKind? kind = f.Word("kind", RecordWords.Kinds);
        string? id = f.Word("id");
        int? sum = f.OptionalWhole("sumTenths", 0, MostTenths, RecordValueFindings.Level);
        int? count = f.Whole("count", 1, MostLevels, RecordValueFindings.Level);
        if (!f.Has("sumTenths"))
        {
            f.Fail(RecordFileFindings.Missing, f.Node.Place, "A level has no sumTenths.", "Write null where it was not assessed.");
        }
        else if (sum > (TopTenths * (long)(count ?? MostTenths)))
        {
            f.Fail(RecordValueFindings.Level, f.Node.Find("sumTenths")!.Value.Place, LevelRange.Message(sum.Value, count!.Value, TopTenths), "Correct the level.");
        }

        return f.Finish(() => new LevelMark { Kind = kind!.Value, Id = id!, SumTenths = sum, Count = count!.Value });
    }

    private static VoiceEntry? Voice(FieldReader f)
    {
        string? pupil = f.Id("pupilId");
        DateOnly? date = f.Date("date");
        string? prompt = f.OptionalText("prompt");
        string? text = f.Text("text");
        bool? consent = f.Truth("hasConsent");
        return f.Finish(() => new VoiceEntry { PupilId = pupil!, Date = date!.Value, Prompt = prompt, Text = text!, HasConsent = consent!.Value });
    }

    private static InterestEntry? Interest(FieldReader f)
    {
        string? pupil = f.Id("pupilId");
        DateOnly? date = f.Date("date");
        IReadOnlyList<PromptAnswer> answers = f.Objects("answers", "An answer", Answer);
        return f.Finish(() => new InterestEntry { PupilId = pupil!, Date = date!.Value, Answers = answers });
    }

    private static PromptAnswer? Answer(FieldReader f)
    {
        string? prompt = f.Text("prompt");
        string answer = f.TextOrEmpty("answer");
        return f.Finish(() => new PromptAnswer { Prompt = prompt!, Answer = answer });
    }

    private static AttitudeEntry? Attitude(FieldReader f)
    {
        string? pupil = f.Id("pupilId");
        DateOnly? date = f.Date("date");
        string? observer = f.Id("observerId");
        string? note = f.Text("note");
        return f.Finish(() => new AttitudeEntry { PupilId = pupil!, Date = date!.Value, ObserverId = observer!, Note = note! });
    }

    private static FeelingChoice? Feeling(FieldReader f)
    {
        string? pupil = f.Id("pupilId");
        DateOnly? date = f.Date("date");
        string? figure = f.Text("figure");
        string? words = f.OptionalText("words");
        return f.Finish(() => new FeelingChoice { PupilId = pupil!, Date = date!.Value, Figure = figure!, Words = words });
    }

    private static ExternalScore? Score(FieldReader f)
    {
        string? pupil = f.Id("pupilId");
        string? name = f.Text("name");
        DateOnly? date = f.Date("date");
        string? scale = f.Text("scale");
        string? score = f.Text("score");
        return f.Finish(() => new ExternalScore { PupilId = pupil!, Name = name!, Date = date!.Value, Scale = scale!, Score = score! });
    }

    private static InterventionForm? Form(FieldReader f)
    {
        IReadOnlyList<Identification> identified = f.Objects("identified", "A pupil who was identified", Identified);
        InterventionPurpose? purpose = f.OptionalWord("purpose", RecordWords.Purposes);
        ResourcePlan? resources = f.Object("resources", "The plan", Plan);
        IReadOnlyList<AgreedMeasure> measures = f.Objects("measures", "A measure", Measure);
        IReadOnlyList<ChecklistAnswer> answers = f.Objects("answers", "An answer", Step);
        return f.Finish(() => new InterventionForm { Identified = identified, Purpose = purpose, Resources = resources, Measures = measures, Answers = answers });
    }

    private static Identification? Identified(FieldReader f)
    {
        string? pupil = f.Id("pupilId");
        int? year = f.Whole("yearGroup", 1, LastYearGroup, RecordValueFindings.Number);
        IReadOnlyList<IdentificationReason> reasons = f.Words("reasons", RecordWords.Reasons);
        return f.Finish(() => new Identification { PupilId = pupil!, YearGroup = year!.Value, Reasons = reasons });
    }

    private static ResourcePlan? Plan(FieldReader f)
    {
        ResourcePlan plan = new()
        {
            Staff = f.OptionalText("staff"),
            Cover = f.OptionalText("cover"),
            Slot = f.OptionalText("slot"),
            Room = f.OptionalText("room"),
            Devices = f.OptionalText("devices"),
            CostPerPupilPence = f.OptionalWhole("costPerPupilPence", 0, MostPence, RecordValueFindings.Number),
        };
        return f.Finish(() => plan);
    }

    private static AgreedMeasure? Measure(FieldReader f)
    {
        string? what = f.Text("what");
        DateOnly? agreed = f.Date("agreedOn");
        return f.Finish(() => new AgreedMeasure { What = what!, AgreedOn = agreed!.Value });
    }

    private static ChecklistAnswer? Step(FieldReader f)
    {
        ChecklistStep? step = f.Word("step", RecordWords.Steps);
        string? answer = f.Text("answer");
        return f.Finish(() => new ChecklistAnswer { Step = step!.Value, Answer = answer! });
    }
}
