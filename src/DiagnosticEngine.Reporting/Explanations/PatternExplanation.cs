using DiagnosticEngine.Reporting.Documents;
using DiagnosticEngine.Sessions;

namespace DiagnosticEngine.Reporting.Explanations;

/// <summary>Writes what speaks for and against a wrong rule, answer by answer, with its rivals.</summary>
/// <remarks>Deterministic, in every culture alike; reads the session, so it is not safe beside a running one.</remarks>
public static class PatternExplanation
{
    /// <summary>As plain text, in lines of at most 78 columns.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="session"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such misconception.</exception>
    public static string Text(AssessmentSession session, string misconceptionId) => PlainTextWriter.Write(PatternChain.Of(session, misconceptionId));

    /// <summary>As Markdown.</summary>
    /// <inheritdoc cref="Text"/>
    public static string Markdown(AssessmentSession session, string misconceptionId) => MarkdownWriter.Write(PatternChain.Of(session, misconceptionId));

    /// <summary>As one HTML page that needs nothing else.</summary>
    /// <inheritdoc cref="Text"/>
    public static string Html(AssessmentSession session, string misconceptionId) => HtmlWriter.Write(PatternChain.Of(session, misconceptionId));
}
