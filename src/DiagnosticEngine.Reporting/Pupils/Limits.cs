namespace DiagnosticEngine.Reporting.Pupils;

/// <summary>What the numbers of a report do not mean.</summary>
internal static class Limits
{
    public static IReadOnlyList<string> OfPupil { get; } =
    [
        "What these numbers do not mean. A level says what of this map is there; it is no mark, no age, no rank among pupils, and rests on no test norm. A band says how sure the answers are, not how good the pupil is.",
        "“Consistent with” means that answers fit a rule. Nothing here diagnoses a condition.",
        "Progress is what changed between two days. Without a comparison group nothing here says what caused it.",
    ];
}
