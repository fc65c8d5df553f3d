using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Inference;
using DiagnosticEngine.Items;
using DiagnosticEngine.Progress;
using DiagnosticEngine.Roadmaps;
using DiagnosticEngine.Scoring;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Cli.Output;

/// <summary>The words of the JSON contract.</summary>
internal static class Names
{
    public static string Of(InterventionPurpose purpose) => purpose switch
    {
        InterventionPurpose.ShortBoost => "short-boost",
        InterventionPurpose.SpecificGaps => "specific-gaps",
        InterventionPurpose.Reasoning => "reasoning",
        InterventionPurpose.Confidence => "confidence",
        _ => "stretch",
    };

    public static string Of(Representation representation) => representation switch
    {
        Representation.Concrete => "concrete",
        Representation.Pictorial => "pictorial",
        _ => "abstract",
    };

    /// <summary>The representation of a name; null for a name that is none.</summary>
    public static Representation? RepresentationOf(string name) => name switch
    {
        "concrete" => Representation.Concrete,
        "pictorial" => Representation.Pictorial,
        "abstract" => Representation.Abstract,
        _ => null,
    };

    public static string Of(LessonPartKind kind) => kind switch
    {
        LessonPartKind.Teach => "teach",
        LessonPartKind.Check => "check",
        _ => "revisit",
    };

    /// <summary>The kind of a name; null for a name that is none.</summary>
    public static LessonPartKind? LessonPartKindOf(string name) => name switch
    {
        "teach" => LessonPartKind.Teach,
        "check" => LessonPartKind.Check,
        "revisit" => LessonPartKind.Revisit,
        _ => null,
    };

    public static string Of(MasteryStatus status) => status switch
    {
        MasteryStatus.Secure => "secure",
        MasteryStatus.Gap => "gap",
        _ => "unsure",
    };

    public static string Of(ZoneKind kind) => kind switch
    {
        ZoneKind.Alone => "alone",
        ZoneKind.WithHelp => "with-help",
        ZoneKind.NotYet => "not-yet",
        _ => "not-assessed",
    };

    public static string Of(ItemKind kind) => kind switch
    {
        ItemKind.Numeric => "numeric",
        ItemKind.Fraction => "fraction",
        ItemKind.Choice => "choice",
        ItemKind.Text => "text",
        ItemKind.List => "list",
        ItemKind.Remainder => "remainder",
        ItemKind.Time => "time",
        ItemKind.Pair => "pair",
        ItemKind.Order => "order",
        ItemKind.Algebra => "algebra",
        _ => "observed",
    };

    public static string Of(ResponseOutcome outcome) => outcome switch
    {
        ResponseOutcome.Correct => "correct",
        ResponseOutcome.Incorrect => "incorrect",
        ResponseOutcome.Misconception => "misconception",
        ResponseOutcome.Slip => "slip",
        ResponseOutcome.Invalid => "invalid",
        ResponseOutcome.NotSure => "not-sure",
        ResponseOutcome.Declined => "declined",
        ResponseOutcome.Unclear => "unclear",
        _ => "no-evidence",
    };

    public static string Of(InterviewKind kind) => kind == InterviewKind.Pattern ? "pattern" : "explanation";

    public static string Of(InterviewOutcome outcome) => outcome switch
    {
        InterviewOutcome.Confirmed => "confirmed",
        InterviewOutcome.Refuted => "refuted",
        InterviewOutcome.Unclear => "unclear",
        InterviewOutcome.Declined => "declined",
        _ => "without-understanding",
    };

    /// <summary>The outcome of a name; null for a name that is none.</summary>
    public static InterviewOutcome? InterviewOutcomeOf(string name)
    {
        InterviewOutcome[] found = [.. Enum.GetValues<InterviewOutcome>().Where(o => Of(o) == name)];
        return found.Length == 0 ? null : found[0];
    }

    public static string Of(ExternalEvidenceKind kind) => kind == ExternalEvidenceKind.EarlierTest ? "earlier-test" : "judgement";

    public static string Of(ExternalVerdict verdict) => verdict == ExternalVerdict.Secure ? "secure" : "not-yet";

    /// <summary>A representation, or the skill as a whole.</summary>
    public static string OrAll(Representation? representation) => representation is { } one ? Of(one) : "all";

    public static string Of(ObservationType type) => type switch
    {
        ObservationType.YesNo => "yes-no",
        ObservationType.OneOf => "one-of",
        ObservationType.Number => "number",
        _ => "short-text",
    };

    public static string Of(LevelKind kind) => kind switch
    {
        LevelKind.Strand => "strand",
        LevelKind.Area => "area",
        _ => "group",
    };

    /// <summary>The kind of a name; null for a name that is none.</summary>
    public static LevelKind? LevelKindOf(string name)
    {
        LevelKind[] found = [.. Enum.GetValues<LevelKind>().Where(k => Of(k) == name)];
        return found.Length == 0 ? null : found[0];
    }

    public static string Of(TaughtScope scope) => scope switch
    {
        TaughtScope.Taught => "taught",
        TaughtScope.PartlyTaught => "partly-taught",
        TaughtScope.Untaught => "untaught",
        _ => "not-stated",
    };

    public static string Of(GroupLimit limit) => limit switch
    {
        GroupLimit.SameClass => "class",
        GroupLimit.SameYear => "year",
        _ => "none",
    };

    public static string Of(ComparisonRefusalReason reason) => reason switch
    {
        ComparisonRefusalReason.OtherPupil => "other-pupil",
        ComparisonRefusalReason.DatesOutOfOrder => "dates-out-of-order",
        ComparisonRefusalReason.DateInTheFuture => "date-in-the-future",
        ComparisonRefusalReason.OtherMapVersion => "other-map-version",
        ComparisonRefusalReason.OtherPolicy => "other-policy",
        ComparisonRefusalReason.LevelTwice => "level-twice",
        _ => "no-pair",
    };
}
