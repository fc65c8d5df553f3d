using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Roadmaps;

/// <summary>Writes what to ask and do where answers are consistent with a misconception.</summary>
internal static class MisconceptionSection
{
    public static Section Of(Misconception misconception) => new(
        $"Consistent with “{misconception.Label}”",
        [
            Facts.Of(
                Fact.Of("What you see", misconception.Name),
                Fact.Of("The pupil may say", Words.Quoted(misconception.Says)),
                Fact.Of("Ask", Words.Quoted(misconception.Check?.Ask ?? "")),
                Fact.Of("Speaks for it", misconception.Check?.Confirms ?? ""),
                Fact.Of("Speaks against it", misconception.Check?.Refutes ?? ""),
                Fact.Of("Then teach", misconception.Teaching is { } teaching ? $"Start {Words.Of(teaching.StartAt)}. {teaching.Text}" : "")),
        ]);
}
