namespace DiagnosticEngine.Loading.Catalogue;

/// <summary>Findings about observed tasks and help.</summary>
internal static class TaskFindings
{
    public static readonly FindingKind NoOtherwise = new(
        "DE1801", DiagnosticSeverity.Error, "The verdicts have no otherwise",
        "The first verdict whose condition holds decides; the last one must always hold, so that every checklist means something.",
        "End the verdicts with otherwise: unclear, or another outcome.");

    public static readonly FindingKind AfterOtherwise = new(
        "DE1802", DiagnosticSeverity.Error, "A verdict stands after otherwise",
        "otherwise always holds, so nothing after it is ever reached.",
        "Move otherwise to the end.");

    public static readonly FindingKind UnknownOption = new(
        "DE1803", DiagnosticSeverity.Error, "A verdict names an unknown option",
        "The text in the condition is not an option of the checklist line that it is compared with, so the condition could never hold.",
        "Use the option's words exactly, in single quotes.");

    public static readonly FindingKind ShortTextDecides = new(
        "DE1804", DiagnosticSeverity.Error, "A verdict depends on a short text",
        "A short text is the observer's note; it never decides anything, since two observers would word it differently.",
        "Add a yes-no or one-of line for what matters.");

    public static readonly FindingKind CreditNotFalling = new(
        "DE1805", DiagnosticSeverity.Warning, "Help does not lower the credit",
        "The help is a ladder from least to most, so each step's credit is below the one before it, and the first is below 1.",
        "Lower the credit, or put the steps in order.");

    public static readonly FindingKind VerdictUnreachable = new(
        "DE1806", DiagnosticSeverity.Warning, "A verdict is never reached",
        "Whatever the checklist says, an earlier verdict decides first or the condition is false.",
        "Correct the condition, or move the verdict up.");

    public static readonly FindingKind LevelFalls = new(
        "DE1807", DiagnosticSeverity.Error, "The levels of the help fall",
        "The help is a ladder from least to most, so the level of a step (1 to 5) is never below that of an earlier one.",
        "Correct the level, or put the steps in order.");

    public static IReadOnlyList<FindingKind> All { get; } =
        [NoOtherwise, AfterOtherwise, UnknownOption, ShortTextDecides, CreditNotFalling, VerdictUnreachable, LevelFalls];
}
