using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;

namespace DiagnosticEngine.Loading.Reading;

/// <summary>The words that stand for the values of enumerations in the files.</summary>
internal static class Words
{
    public static WordTable<Representation> Representations { get; } = new(["concrete", "pictorial", "abstract"], [Representation.Concrete, Representation.Pictorial, Representation.Abstract]);

    public static WordTable<PrerequisiteStrength> Strengths { get; } = new(["hard", "soft"], [PrerequisiteStrength.Hard, PrerequisiteStrength.Soft]);

    public static WordTable<StartLevelPolicy> StartPolicies { get; } = new(
        ["exclude", "floor", "start-level"], [StartLevelPolicy.Exclude, StartLevelPolicy.Floor, StartLevelPolicy.StartLevel]);

    public static WordTable<ItemKind> Kinds { get; } = new(
        [
            "numeric", "fraction", "choice", "text", "list", "remainder", "observed", "time", "pair", "order", "algebra"
        ],
        [
            ItemKind.Numeric, ItemKind.Fraction, ItemKind.Choice, ItemKind.Text, ItemKind.List, ItemKind.Remainder, ItemKind.Observed,
            ItemKind.Time, ItemKind.Pair, ItemKind.Order, ItemKind.Algebra
        ]);

    public static WordTable<TimeForm> Times { get; } = new(["12-hour", "24-hour", "duration"], [TimeForm.TwelveHour, TimeForm.TwentyFourHour, TimeForm.Duration]);

    public static WordTable<AnswerUnit> Units { get; } = new(
        [
            "mm", "cm", "m", "km", "g", "kg", "ml", "l", "cm²", "m²", "cm³", "m³", "°", "°C", "%", "£", "p", "s", "min", "h"
        ],
        [
            AnswerUnit.Millimetre, AnswerUnit.Centimetre, AnswerUnit.Metre, AnswerUnit.Kilometre, AnswerUnit.Gram, AnswerUnit.Kilogram,
            AnswerUnit.Millilitre, AnswerUnit.Litre, AnswerUnit.SquareCentimetre, AnswerUnit.SquareMetre, AnswerUnit.CubicCentimetre,
            AnswerUnit.CubicMetre, AnswerUnit.Degree, AnswerUnit.DegreeCelsius, AnswerUnit.Percent, AnswerUnit.Pound, AnswerUnit.Penny,
            AnswerUnit.Second, AnswerUnit.Minute, AnswerUnit.Hour
        ]);

    public static WordTable<AnswerForms> Forms { get; } = new(
        [
            "integer", "decimal", "fraction", "mixed", "words"
        ],
        [
            AnswerForms.Integer, AnswerForms.Decimal, AnswerForms.Fraction, AnswerForms.Mixed, AnswerForms.Words
        ]);

    public static WordTable<bool> Orders { get; } = new(["any", "given"], [true, false]);

    public static WordTable<bool> Booleans { get; } = new(["true", "false"], [true, false]);

    public static WordTable<ObservationType> Observations { get; } = new(
        [
            "yes-no", "one-of", "number", "short-text"
        ],
        [
            ObservationType.YesNo, ObservationType.OneOf, ObservationType.Number, ObservationType.ShortText
        ]);

    public static WordTable<VerdictOutcome> Outcomes { get; } = new(
        [
            "correct", "incorrect", "unclear", "no-evidence"
        ],
        [
            VerdictOutcome.Correct, VerdictOutcome.Incorrect, VerdictOutcome.Unclear, VerdictOutcome.NoEvidence
        ]);

    /// <summary>What an example may expect, besides a misconception.</summary>
    public static IReadOnlyList<string> Expectations { get; } = ["correct", "incorrect", "slip", "invalid", "unclear", "no-evidence"];
}
