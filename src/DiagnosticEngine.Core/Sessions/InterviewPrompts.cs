using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Sessions;

/// <summary>What to say in conversations where the curriculum gives no words: open, friendly, and nothing that a yes or no can answer.</summary>
internal static class InterviewPrompts
{
    private const string Otherwise = "Does something else, and can say why it works.";

    /// <summary>Thinking aloud: the pupil tells, the adult listens and neither nods nor helps.</summary>
    private static readonly string[] s_thinkAloud =
    [
        "Tell me everything that goes through your head while you do this one again.",
        "Be the teacher: explain this one to someone who has never seen it.",
        "Talk me through what you did first, and what came after that.",
    ];

    /// <summary>Engaged dialogue, for pupils who find telling hard: one prompt at a time.</summary>
    private static readonly string[] s_dialogue =
    [
        "What did you look at first?",
        "Show me with a drawing or with objects what is happening here.",
        "What makes you think so?",
        "What would happen with other numbers?",
    ];

    public static IReadOnlyList<string> Dialogue => s_dialogue;

    /// <summary>An open request to tell, with the question that it is about.</summary>
    public static string ThinkAloud(SessionStep step) =>
        s_thinkAloud[step.Number % s_thinkAloud.Length] + (step.Variant.Prompt.Length > 0 ? $" ({step.Variant.Prompt})" : "");

    /// <summary>About a suspected rule: the curriculum's own question where it has one.</summary>
    public static (string Ask, string Confirms, string Refutes) About(Misconception misconception, SessionStep step) => misconception.Check is { } check
        ? (check.Ask, Or(check.Confirms, Shows(misconception)), Or(check.Refutes, Otherwise))
        : Explaining(misconception, step);

    /// <summary>About an answer that a suspected rule may stand behind.</summary>
    public static (string Ask, string Confirms, string Refutes) Explaining(Misconception misconception, SessionStep step) =>
        (ThinkAloud(step), Shows(misconception), Otherwise);

    private static string Shows(Misconception misconception) => $"Says or does this: {misconception.Name}";

    private static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;
}
