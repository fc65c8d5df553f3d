namespace DiagnosticEngine.Items;

/// <summary>Why values of the parameters make no variant.</summary>
public enum VariantRefusalReason
{
    /// <summary>A parameter has no value, a value is not one of the parameter's, or there is no such parameter.</summary>
    WrongParameters,

    /// <summary>A condition of the item does not hold.</summary>
    ConstraintNotMet,

    /// <summary>An expression has no value, for example because it divides by zero.</summary>
    EvaluationFailed,

    /// <summary>The answer is <c>none</c> or not of the item's kind.</summary>
    WrongAnswerKind,

    /// <summary>Two options look the same, or one is <c>none</c>.</summary>
    OptionsCoincide,

    /// <summary>The right answer is not among the options.</summary>
    AnswerNotAnOption,

    /// <summary>A foreseen wrong answer is not among the options.</summary>
    PredictionNotAnOption,

    /// <summary>A mal-rule gives the right answer.</summary>
    RuleGivesAnswer,

    /// <summary>Two mal-rules with different meanings give the same wrong answer.</summary>
    RulesCoincide,

    /// <summary>A foreseen wrong answer is of a kind that no response to the item can be.</summary>
    WrongPredictionKind,
}
