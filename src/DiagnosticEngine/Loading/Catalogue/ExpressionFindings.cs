namespace DiagnosticEngine.Loading.Catalogue;

/// <summary>Findings about expressions and the texts that hold them.</summary>
internal static class ExpressionFindings
{
    public static readonly FindingKind Syntax = new(
        "DE1501", DiagnosticSeverity.Error, "An expression cannot be read",
        "The text is not an expression: a sign or bracket is missing or one too many, a function is not known or has the wrong number of values, or a brace in a text is not closed.",
        "Look at the marked place. Words need single quotes inside an expression, and a brace that is meant as itself is written twice.");

    public static readonly FindingKind UnknownName = new(
        "DE1502", DiagnosticSeverity.Error, "An expression uses an unknown name",
        "The name is neither a parameter nor a computed value that stands before it; in a verdict it is not a line of the checklist either.",
        "Correct the spelling, add the parameter, or put words in single quotes.");

    public static readonly FindingKind NoValue = new(
        "DE1503", DiagnosticSeverity.Error, "An expression has no value for some numbers",
        "For some values of the parameters the expression divides by zero, mixes kinds of values, or asks for too much work. The message names the values.",
        "Add a condition to where that keeps these values out, or correct the expression.");

    public static IReadOnlyList<FindingKind> All { get; } = [Syntax, UnknownName, NoValue];
}
