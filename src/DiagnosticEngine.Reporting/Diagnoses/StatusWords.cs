using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Diagnoses;

/// <summary>Says in words what is known; what was not asked about is never called missing.</summary>
internal static class StatusWords
{
    /// <summary>A skill's representations, like with like, what was asked first: "secure with objects and with pictures; not secure yet in symbols".</summary>
    public static string Of(SkillDiagnosis skill) => string.Join("; ", skill.Representations
        .OrderBy(r => r.IsTested ? 0 : 1)
        .GroupBy(Of, StringComparer.Ordinal)
        .Select(g => $"{g.Key} {Words.And([.. g.Select(r => Words.Of(r.Representation))])}"));

    private static string Of(RepresentationDiagnosis representation) => (representation.Status, representation.IsTested) switch
    {
        (MasteryStatus.Secure, true) => "secure",
        (MasteryStatus.Unsure, true) => "not clear yet",
        (MasteryStatus.Gap, true) => "not secure yet",
        (MasteryStatus.Secure, false) => "probably secure (not asked)",
        (MasteryStatus.Unsure, false) => "open (not asked)",
        _ => "probably still to come (not asked)",
    };
}
