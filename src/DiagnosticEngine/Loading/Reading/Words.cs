using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>The words that stand for the values of enumerations in the files.</summary>
internal static class Words
{
    public static IReadOnlyDictionary<string, Representation> Representations { get; } = Table(
        ("concrete", Representation.Concrete), ("pictorial", Representation.Pictorial), ("abstract", Representation.Abstract));

    public static IReadOnlyDictionary<string, PrerequisiteStrength> Strengths { get; } = Table(
        ("hard", PrerequisiteStrength.Hard), ("soft", PrerequisiteStrength.Soft));

    public static IReadOnlyDictionary<string, StartLevelPolicy> StartPolicies { get; } = Table(
        ("exclude", StartLevelPolicy.Exclude), ("floor", StartLevelPolicy.Floor), ("start-level", StartLevelPolicy.StartLevel));

    public static IReadOnlyDictionary<string, ItemKind> Kinds { get; } = Table(
        ("numeric", ItemKind.Numeric), ("fraction", ItemKind.Fraction), ("choice", ItemKind.Choice), ("text", ItemKind.Text),
        ("list", ItemKind.List), ("remainder", ItemKind.Remainder), ("observed", ItemKind.Observed),
        ("time", ItemKind.Time), ("pair", ItemKind.Pair), ("order", ItemKind.Order), ("algebra", ItemKind.Algebra));

    public static IReadOnlyDictionary<string, TimeForm> Times { get; } = Table(
        ("12-hour", TimeForm.TwelveHour), ("24-hour", TimeForm.TwentyFourHour), ("duration", TimeForm.Duration));

    public static IReadOnlyDictionary<string, AnswerUnit> Units { get; } = Table(
        ("mm", AnswerUnit.Millimetre), ("cm", AnswerUnit.Centimetre), ("m", AnswerUnit.Metre), ("km", AnswerUnit.Kilometre),
        ("g", AnswerUnit.Gram), ("kg", AnswerUnit.Kilogram), ("ml", AnswerUnit.Millilitre), ("l", AnswerUnit.Litre),
        ("cm²", AnswerUnit.SquareCentimetre), ("m²", AnswerUnit.SquareMetre), ("cm³", AnswerUnit.CubicCentimetre), ("m³", AnswerUnit.CubicMetre),
        ("°", AnswerUnit.Degree), ("°C", AnswerUnit.DegreeCelsius), ("%", AnswerUnit.Percent), ("£", AnswerUnit.Pound), ("p", AnswerUnit.Penny),
        ("s", AnswerUnit.Second), ("min", AnswerUnit.Minute), ("h", AnswerUnit.Hour));

    public static IReadOnlyDictionary<string, AnswerForms> Forms { get; } = Table(
        ("integer", AnswerForms.Integer), ("decimal", AnswerForms.Decimal), ("fraction", AnswerForms.Fraction),
        ("mixed", AnswerForms.Mixed), ("words", AnswerForms.Words));

    public static IReadOnlyDictionary<string, bool> Orders { get; } = Table(("any", true), ("given", false));

    public static IReadOnlyDictionary<string, bool> Booleans { get; } = Table(("true", true), ("false", false));

    public static IReadOnlyDictionary<string, ObservationType> Observations { get; } = Table(
        ("yes-no", ObservationType.YesNo), ("one-of", ObservationType.OneOf), ("number", ObservationType.Number), ("short-text", ObservationType.ShortText));

    public static IReadOnlyDictionary<string, VerdictOutcome> Outcomes { get; } = Table(
        ("correct", VerdictOutcome.Correct), ("incorrect", VerdictOutcome.Incorrect),
        ("unclear", VerdictOutcome.Unclear), ("no-evidence", VerdictOutcome.NoEvidence));

    /// <summary>What an example may expect, besides a misconception.</summary>
    public static IReadOnlyList<string> Expectations { get; } = ["correct", "incorrect", "slip", "invalid", "unclear", "no-evidence"];

    private static Dictionary<string, T> Table<T>(params (string Word, T Value)[] words) =>
        words.ToDictionary(w => w.Word, w => w.Value, StringComparer.Ordinal);
}
