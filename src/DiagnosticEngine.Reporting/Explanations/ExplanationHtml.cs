using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Reporting.Explanations;

/// <summary>Writes as one HTML page why each question of a session was asked, what its answer changed, and why the session ended.</summary>
/// <remarks>
/// It needs nothing else: no script, no font, no picture. Texts of the curriculum and answers are escaped; lines end in line feeds. Deterministic; reads the
/// session, so it is not safe beside a running one.
/// </remarks>
public static class ExplanationHtml
{
    /// <summary>The whole session so far, or one of its questions.</summary>
    /// <param name="session">The session.</param>
    /// <param name="step">Number of the question, from 1; null for all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such question.</exception>
    public static string Write(AssessmentSession session, int? step = null) => HtmlWriter.Write(ExplanationPage.Of(session, step));
}
