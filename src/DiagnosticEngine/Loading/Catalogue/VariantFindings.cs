namespace DiagnosticEngine.Loading.Catalogue;

/// <summary>Findings about an item's variants: the numbers, the answer and the wrong answers.</summary>
internal static class VariantFindings
{
    public static readonly FindingKind None = new(
        "DE1601", DiagnosticSeverity.Error, "An item has no usable variant",
        "No values of the parameters meet every condition and keep all outcomes apart, so the item can never be asked. The message counts what each condition leaves, or why variants are refused.",
        "Loosen the condition that leaves nothing, or change the mal-rules that coincide.");

    public static readonly FindingKind TooMany = new(
        "DE1602", DiagnosticSeverity.Error, "An item has too many combinations",
        "The parameters together may have fewer than 1,000,000,000 combinations of values.",
        "Narrow the ranges, or compute a value with let instead of drawing it.");

    public static readonly FindingKind RuleAlwaysRight = new(
        "DE1603", DiagnosticSeverity.Error, "A mal-rule always gives the right answer",
        "Whenever the mal-rule says something it is the right answer, so it can never show the misconception.",
        "Correct the expression, choose numbers on which the rule bites, or take it out.");

    public static readonly FindingKind RuleMostlyRight = new(
        "DE1604", DiagnosticSeverity.Warning, "A mal-rule gives the right answer in most variants",
        "Variants on which a mal-rule gives the right answer are never drawn; here that is more than half of them.",
        "Add a condition to where, or a when to the mal-rule.");

    public static readonly FindingKind RuleSometimesRight = new(
        "DE1605", DiagnosticSeverity.Information, "A mal-rule gives the right answer in some variants",
        "Variants on which a mal-rule gives the right answer are never drawn. That is safe, but it narrows the numbers.",
        "Nothing need change; a when on the mal-rule keeps the variants.");

    public static readonly FindingKind OutcomesSame = new(
        "DE1606", DiagnosticSeverity.Error, "Two outcomes always give the same response",
        "Two mal-rules with different meanings give the same wrong answer whenever both say something, so the item can never tell them apart.",
        "Choose numbers that tell them apart, or keep one of the two.");

    public static readonly FindingKind OutcomesMostlySame = new(
        "DE1607", DiagnosticSeverity.Warning, "Two outcomes give the same response in most variants",
        "Variants on which two mal-rules with different meanings give the same wrong answer are never drawn; here that is more than half of them.",
        "Add a condition to where that keeps the two apart.");

    public static readonly FindingKind RuleSilent = new(
        "DE1608", DiagnosticSeverity.Warning, "A mal-rule never says anything",
        "On every variant that was tried the mal-rule's condition is false or it gives none.",
        "Choose numbers on which the rule bites, or take it out.");

    public static readonly FindingKind WrongAnswerKind = new(
        "DE1609", DiagnosticSeverity.Error, "The answer does not fit the item's kind",
        "The answer is another kind of value than the item asks for: a number, a text, a list, a quotient and a remainder, minutes, a pair of numbers, different things in order, or an algebraic expression.",
        "Correct the answer or the kind.");

    public static readonly FindingKind AnswerNotOption = new(
        "DE1610", DiagnosticSeverity.Error, "The answer is not among the options",
        "For some values of the parameters none of the options is the right answer.",
        "Add the answer to the options, or add a condition to where.");

    public static readonly FindingKind OptionsSame = new(
        "DE1611", DiagnosticSeverity.Warning, "Two options look the same",
        "For some values of the parameters two options are the same, or one is none; these variants are never drawn.",
        "Add a condition to where that keeps the options apart.");

    public static readonly FindingKind PredictionNotOption = new(
        "DE1612", DiagnosticSeverity.Warning, "A wrong answer is not among the options",
        "For some values of the parameters a mal-rule gives a response that a pupil could not choose; these variants are never drawn.",
        "Add the wrong answer to the options, or a when to the mal-rule.");

    public static readonly FindingKind SpeakHoldsAnswer = new(
        "DE1613", DiagnosticSeverity.Warning, "The words to be read aloud give the answer away",
        "What is read aloud holds the right answer in every variant that was tried, and the prompt does not.",
        "Say what the prompt says, and no more.");

    public static readonly FindingKind PredictionWrongKind = new(
        "DE1614", DiagnosticSeverity.Error, "A wrong answer does not fit the item's kind",
        "A mal-rule gives a value that no response to the item can be: a list where a number is asked for, a pair of three numbers, or an order that does not use just the given things.",
        "Correct the expression; where the way of writing is the error, give text in single quotes.");

    public static readonly FindingKind AnswerMisread = new(
        "DE1615", DiagnosticSeverity.Error, "The right answer is not taken for right",
        "Written as the engine itself writes it, or in a form that accept lists, the right answer is not scored as right, so a pupil who knows it is marked wrong or asked again; or it is scored as right, or as what a wrong rule gives, in a form that is not accepted.",
        "List the forms in which the answer can be written, or correct the answer or the kind.");

    public static readonly FindingKind OptionMisread = new(
        "DE1616", DiagnosticSeverity.Error, "An option is not taken for itself",
        "A pupil who writes out an option is taken to have chosen another: the two differ by nothing but what a response may differ by, such as a full stop or a hyphen.",
        "Word the options so that they differ by more.");

    public static readonly FindingKind FewVariants = new(
        "DE1617", DiagnosticSeverity.Warning, "A template in symbols has few variants",
        "A question with parameters that is asked in symbols has fewer than 30 variants that can be drawn, so pupils who meet it again soon meet the same numbers.",
        "Widen the parameters, or say under fewVariants why the mathematics allows no more.");

    public static readonly FindingKind ManyVariants = new(
        "DE1618", DiagnosticSeverity.Warning, "A reason for few variants is not needed",
        "fewVariants says why an item has few variants, but it has 30 or more, so the reason no longer tells the truth.",
        "Take fewVariants out.");

    public static IReadOnlyList<FindingKind> All { get; } =
    [
        None, TooMany, RuleAlwaysRight, RuleMostlyRight, RuleSometimesRight, OutcomesSame, OutcomesMostlySame,
        RuleSilent, WrongAnswerKind, AnswerNotOption, OptionsSame, PredictionNotOption, SpeakHoldsAnswer,
        PredictionWrongKind, AnswerMisread, OptionMisread, FewVariants, ManyVariants,
    ];
}
