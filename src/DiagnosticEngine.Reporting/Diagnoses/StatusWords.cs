using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.Inference;
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

    /// <summary>What is known of one representation; where it was told and not asked, who said what and when.</summary>
    private static string Of(RepresentationDiagnosis representation) => representation is { IsTested: false, Told.Count: > 0 }
        ? $"{Bare(representation)[..^"(not asked)".Length]}(not asked; {string.Join("; ", representation.Told.Select(Told).Distinct(StringComparer.Ordinal))})"
        : Bare(representation);

    private static string Told(ExternalEvidence evidence) =>
        $"{evidence.Source}, {Words.Date(evidence.Date)}: {Of(evidence.Verdict)}";

    public static string Of(ExternalVerdict verdict) => verdict == ExternalVerdict.Secure ? "secure" : "not yet";

    private static string Bare(RepresentationDiagnosis representation) => (representation.Status, representation.IsTested) switch
    {
        (MasteryStatus.Secure, true) => "secure",
        (MasteryStatus.Unsure, true) => "not clear yet",
        (MasteryStatus.Gap, true) => "not secure yet",
        (MasteryStatus.Secure, false) => "probably secure (not asked)",
        (MasteryStatus.Unsure, false) => "open (not asked)",
        _ => "probably still to come (not asked)",
    };
}
