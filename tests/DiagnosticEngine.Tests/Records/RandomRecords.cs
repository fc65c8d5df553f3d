using DiagnosticEngine.Numerics;
using DiagnosticEngine.Progress;

namespace DiagnosticEngine.Tests.Records;

/// <summary>Sound records of a programme, drawn at random: texts hold whatever tables find hard.</summary>
internal sealed class RandomRecords(DeterministicRandom random)
{
    private static readonly string[] s_pieces =
        ["a", "Zahl", "é", "😀", ",", "\"", "\"\"", "\n", "\r\n", "\r", " ", "\t", "=1+1", "+", "-2", "@x", "'", "''=", ";", "it got easier", "０", "＝"];

    private int _next;

    public ProgrammeRecord Draw()
    {
        string[] pupils = [.. Many(1, 7, () => "p" + Next())];
        string[] observers = [.. Many(1, 3, () => "-o" + Next())];
        List<GroupEntry> groups = [.. Many(0, 3, () => new GroupEntry { GroupId = Text(), From = Day(0, 10), To = Maybe(() => Day(200, 300)), PupilIds = Some(pupils) })];
        groups = [.. groups.DistinctBy(g => (g.GroupId, g.From))];
        return new()
        {
            FormatVersion = 1,
            Pupils = [.. pupils.Select(Pupil)],
            Observers = [.. observers.Select(o => new ObserverEntry { ObserverId = o, Role = Text(), SupervisorId = Below(2) == 0 ? "K1" : null })],
            Groups = groups,
            Lessons = [.. Many(0, 5, () => Lesson(pupils, observers, groups))],
            Levels = [.. pupils.SelectMany(p => Enumerable.Range(0, Below(3)).Select(i => Levels(p, i)))],
            Voices = [.. Many(0, 4, () => new VoiceEntry { PupilId = Pick(pupils), Date = Day(50, 100), Prompt = MaybeText(), Text = Text(), HasConsent = Below(2) == 0 })],
            Interests = [.. Some(pupils).Select(p => new InterestEntry { PupilId = p, Date = Day(0, 5), Answers = [.. Many(0, 3, () => new PromptAnswer { Prompt = Text(), Answer = MaybeText() ?? "" })] })],
            Attitudes = [.. Many(0, 3, () => new AttitudeEntry { PupilId = Pick(pupils), Date = Day(50, 100), ObserverId = Pick(observers), Note = Text() })],
            Feelings = [.. Many(0, 3, () => new FeelingChoice { PupilId = Pick(pupils), Date = Day(50, 100), Figure = Text(), Words = MaybeText() })],
            ExternalScores = [.. Many(0, 3, () => new ExternalScore { PupilId = Pick(pupils), Name = Text(), Date = Day(0, 5), Scale = Text(), Score = Text() })],
            Form = Below(2) == 0 ? null : Form(pupils),
        };
    }

    private PupilEntry Pupil(string id)
    {
        int first = Below(5, 9);
        return new()
        {
            PupilId = id,
            ConsentOn = Maybe(() => Day(0, 5)),
            Years = [.. Enumerable.Range(0, Below(3)).Select(i => new YearEntry { Began = new(2022 + i, 9, 1), YearGroup = first + i, ClassId = MaybeText()?.Trim() })],
        };
    }

    private LessonEntry Lesson(string[] pupils, string[] observers, List<GroupEntry> groups) => new()
    {
        LessonId = "l" + Next(),
        Date = Day(60, 150),
        Minutes = Below(1, 90),
        GroupId = groups.Count > 0 && Below(3) > 0 ? Pick(groups).GroupId : null,
        ObserverId = Pick(observers),
        SkillIds = Some(["rounding.ten", "add.to-20", "-x", "=y"]),
        Present = [.. Some(pupils).Select(p => new LessonPresence { PupilId = p, StartTenths = Score(), EndTenths = Score() })],
        Note = MaybeText(),
    };

    private LevelRecord Levels(string pupil, int index) => new()
    {
        PupilId = pupil,
        Date = Day(10, 40).AddDays(index * 100),
        MapVersion = "map-1",
        Policy = "exclude",
        Levels =
        [
            .. Some(["rounding", "place-value", "-s"]).Select(s => new LevelMark { Kind = LevelKind.Strand, Id = s, SumTenths = Below(4) == 0 ? null : Below(60), Count = 1 }),
            .. Some(["fractions"]).Select(g => new LevelMark { Kind = LevelKind.ReportingGroup, Id = g, SumTenths = Below(60), Count = 1 }),
            .. Some(["number", "all"]).Select(a => new LevelMark { Kind = LevelKind.Area, Id = a, SumTenths = Below(4) == 0 ? null : Below(60), Count = Below(1, 12) }),
        ],
    };

    private InterventionForm? Form(string[] pupils)
    {
        InterventionForm form = new()
        {
            Identified = [.. Some(pupils).Select(p => new Identification { PupilId = p, YearGroup = Below(1, 14), Reasons = Some(Enum.GetValues<IdentificationReason>()) })],
            Purpose = Below(2) == 0 ? null : Pick(Enum.GetValues<InterventionPurpose>()),
            Resources = Below(2) == 0 ? null : new() { Staff = Text(), Room = MaybeText(), CostPerPupilPence = Below(10_000) },
            Measures = [new() { What = Text(), AgreedOn = Day(0, 5) }],
            Answers = [.. Some(Enum.GetValues<ChecklistStep>()).Select(s => new ChecklistAnswer { Step = s, Answer = Text() })],
        };
        return form;
    }

    private int? Score() => Below(4) == 0 ? null : Below(101);

    private int Below(int bound) => (int)random.NextBelow(bound);

    private int Below(int least, int bound) => least + Below(bound - least);

    private int Next() => ++_next;

    private DateOnly Day(int from, int to) => new DateOnly(2024, 10, 1).AddDays(Below(from, to));

    /// <summary>A text that is never blank and never twice the same; it begins and ends anyhow, but not with a blank.</summary>
    private string Text() => (string.Concat(Many(0, 6, () => Pick(s_pieces))) + Next() + string.Concat(Many(0, 2, () => Pick(s_pieces)))).Trim();

    private string? MaybeText() => Below(3) == 0 ? null : Text();

    private DateOnly? Maybe(Func<DateOnly> make) => Below(2) == 0 ? null : make();

    private IEnumerable<T> Many<T>(int least, int below, Func<T> make) => Enumerable.Range(0, Below(least, below)).Select(_ => make()).ToList();

    private T Pick<T>(IReadOnlyList<T> all) => all[Below(all.Count)];

    private IReadOnlyList<T> Some<T>(IReadOnlyList<T> all) => [.. all.Where(_ => Below(2) == 0)];
}
