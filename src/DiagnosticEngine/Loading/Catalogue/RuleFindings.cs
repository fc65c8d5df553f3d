namespace DiagnosticEngine.Loading.Catalogue;

/// <summary>Findings about problems and the rules of misconceptions on them.</summary>
internal static class RuleFindings
{
    public static readonly FindingKind NoProblem = new(
        "DE2001", DiagnosticSeverity.Error, "A problem cannot be posed",
        "No values of what is given meet the problem's conditions, or its answer has no value on them, so no rule can be tried.",
        "Widen the ranges of given, loosen where, or correct the answer.");

    public static readonly FindingKind NoMethod = new(
        "DE2002", DiagnosticSeverity.Error, "A fault has no written method",
        "A rule that names a fault needs a problem whose method is a call of a written method that knows the fault, such as columnSubtract(a, b).",
        "Give the problem its method, correct the fault's name, or write the rule as an expression under gives.");

    public static readonly FindingKind ExampleFails = new(
        "DE2003", DiagnosticSeverity.Error, "An example of a rule fails",
        "The problem or the rule gives something else than the documented example says.",
        "Correct the example or the rule; the message gives both values.");

    public static readonly FindingKind NeverBites = new(
        "DE2004", DiagnosticSeverity.Error, "A rule never has an effect",
        "On none of the numbers that were tried does the rule give a wrong answer, so nobody could be seen to follow it.",
        "Correct the rule, or widen the ranges of what the problem gives.");

    public static readonly FindingKind NoValue = new(
        "DE2005", DiagnosticSeverity.Error, "A rule has no value on some numbers",
        "The expression of the rule fails, for example because it divides by zero. A rule that cannot be carried out should give none.",
        "Add a when to the rule, or let the expression give none.");

    public static readonly FindingKind NotApart = new(
        "DE2006", DiagnosticSeverity.Error, "Rivals are not told apart",
        "On the numbers given under apart both rules answer the same, or the rival has no rule on the same problem.",
        "Choose numbers on which the two rules answer differently.");

    public static readonly FindingKind OtherAnswer = new(
        "DE2007", DiagnosticSeverity.Error, "An item's answer is not its problem's answer",
        "The item says that it poses a problem, but what is right differs, so the problem's wrong rules would be wrong about this item.",
        "Correct with under the item's problem, or leave the problem out.");

    public static readonly FindingKind OtherRule = new(
        "DE2008", DiagnosticSeverity.Error, "A mal-rule differs from its misconception's rule",
        "The item's own expression predicts something else than the rule of the misconception on the item's problem.",
        "Leave gives out, so that the misconception's rule speaks for itself, or correct one of the two.");

    public static readonly FindingKind NoRule = new(
        "DE2009", DiagnosticSeverity.Error, "A mal-rule says nothing",
        "A mal-rule without gives uses the rule of its misconception, but that has none on the problem that the item poses.",
        "Give the item its problem, the misconception its rule, or the mal-rule its gives.");

    public static IReadOnlyList<FindingKind> All { get; } = [NoProblem, NoMethod, ExampleFails, NeverBites, NoValue, NotApart, OtherAnswer, OtherRule, NoRule];
}
