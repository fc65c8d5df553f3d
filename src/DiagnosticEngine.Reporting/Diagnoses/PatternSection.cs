using System.Globalization;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Diagnoses;
using DiagnosticEngine.ErrorPatterns;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Diagnoses;

/// <summary>Writes which wrong rules the pupil's own answers fit: those with enough evidence first, mere hints after them.</summary>
internal static class PatternSection
{
    public static Section Of(Diagnosis diagnosis, Curriculum curriculum)
    {
        ErrorPattern[] named = [.. diagnosis.ErrorPatterns.Where(p => p.IsNamed)];
        HashSet<string> told = [.. named.SelectMany(p => p.InseparableFrom.Append(p.MisconceptionId))];
        ErrorPattern[] hints = [.. diagnosis.ErrorPatterns.Where(p => !told.Contains(p.MisconceptionId))];
        return new(
            "Patterns in the answers",
            [
                new Paragraph(diagnosis.ErrorPatterns.Count == 0
                    ? "No answer fits a known wrong rule."
                    : "Many pupils follow such a rule for a while. Answers that fit one are a reason to ask, not a verdict."),
                .. named.Select(p => Named(p, curriculum.GetMisconception(p.MisconceptionId), curriculum)),
                .. hints.Length == 0 ? [] : new[] { Hints(hints, curriculum) },
            ]);
    }

    private static Section Named(ErrorPattern pattern, Misconception misconception, Curriculum curriculum) => new(
        $"Consistent with “{misconception.Label}”{string.Concat(pattern.InseparableFrom.Select(o => $" or “{curriculum.GetMisconception(o).Label}”"))}",
        [
            Facts.Of(
                Fact.Of("What you see", misconception.Name),
                Fact.Of("Not told apart yet", pattern.InseparableFrom.Count == 0 ? "" : "The questions so far lead to the same answers under each of these rules."),
                new("Answers that fit", [.. pattern.Evidence.Select(Answer)]),
                Fact.Of("How often", string.Create(
                    CultureInfo.InvariantCulture,
                    $"{pattern.Evidence.Count} of the {Words.Number(pattern.Opportunities, "answer", "answers")} on which it could have shown")),
                Fact.Of("Ask", Words.Quoted(misconception.Check?.Ask ?? ""))),
        ]);

    private static Section Hints(ErrorPattern[] hints, Curriculum curriculum) => new(
        "Only hints so far",
        [
            new Bullets([.. hints.Select(p =>
                $"consistent with “{curriculum.GetMisconception(p.MisconceptionId).Label}”: {string.Join("; ", p.Evidence.Select(Answer))}")]),
        ]);

    /// <summary>A question and its answer: "52 − 38 = answered 26".</summary>
    private static string Answer(PatternObservation observation)
    {
        string question = observation.Prompt.Length > 0
            ? observation.Prompt
            : string.Create(CultureInfo.InvariantCulture, $"question {observation.Step}, a task with objects");
        return observation.Response.Length == 0 ? $"seen in {question}" : $"{question} answered {observation.Response}";
    }
}
