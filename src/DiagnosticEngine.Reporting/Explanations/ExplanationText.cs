using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Reporting.Explanations;

/// <summary>Writes as plain text why each question of a session was asked, what its answer changed, and why the session ended.</summary>
/// <remarks>Lines of at most 78 columns, ended by line feeds. Deterministic, in every culture alike; reads the session, so it is not safe beside a running one.</remarks>
public static class ExplanationText
{
    /// <summary>The whole session so far, or one of its questions.</summary>
    /// <param name="session">The session.</param>
    /// <param name="step">Number of the question, from 1; null for all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such question.</exception>
    public static string Write(AssessmentSession session, int? step = null) => PlainTextWriter.Write(ExplanationPage.Of(session, step));

    /// <summary>One question in a few sentences on one line: what was asked and why, what came back, what that changed.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Sentences(SessionStep step, Curriculum curriculum)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(curriculum);
        string text = string.Join(' ', StepExplanation.Of(step, curriculum).Items.Select(f => $"{f.Name}: {string.Join("; ", f.Texts)}").Select(Words.Sentence));
        return $"Question {step.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)}. {text}";
    }
}
