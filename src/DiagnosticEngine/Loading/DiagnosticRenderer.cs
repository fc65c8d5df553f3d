using System.Text;

namespace DiagnosticEngine.Loading;

/// <summary>Writes findings for people: one headline each, the source line with a caret, and what was probably meant.</summary>
/// <remarks>Stateless and safe to use from many threads.</remarks>
public static class DiagnosticRenderer
{
    /// <summary>Writes findings one after another, with a blank line between, in the order given.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public static string Render(IEnumerable<CurriculumDiagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return string.Join("\n", diagnostics.Select(Render));
    }

    /// <summary>Writes one finding; every line ends with a line feed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public static string Render(CurriculumDiagnostic diagnostic)
    {
        StringBuilder text = new();
        text.Append(Headline(diagnostic)).Append('\n');
        if (diagnostic.SourceLine.Length > 0)
        {
            text.Append("  ").Append(diagnostic.SourceLine).Append('\n');
            text.Append("  ").Append(Caret(diagnostic)).Append('\n');
        }

        foreach (RelatedLocation related in diagnostic.RelatedLocations)
        {
            text.Append("  ").Append(related.Location).Append(": ").Append(related.Message).Append('\n');
        }

        if (diagnostic.Suggestion is not null)
        {
            text.Append("  ").Append(diagnostic.Suggestion).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Writes "file:line:column: severity CODE: message".</summary>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostic"/> is null.</exception>
    public static string Headline(CurriculumDiagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return $"{diagnostic.Location}: {Word(diagnostic.Severity)} {diagnostic.Code}: {diagnostic.Message}";
    }

    /// <summary>The word for a severity, in lower case.</summary>
    public static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "information",
    };

    private static string Caret(CurriculumDiagnostic diagnostic)
    {
        string line = diagnostic.SourceLine;
        int start = Math.Clamp(diagnostic.Location.Column - 1, 0, line.Length);
        int end = Math.Clamp((diagnostic.Location.EndColumn - 1) ?? start, start, line.Length);
        StringBuilder caret = new();
        foreach (char c in line.AsSpan(0, start))
        {
            // A tab stays a tab, so that the caret stands below its character however wide tabs are shown.
            caret.Append(c == '\t' ? '\t' : ' ');
        }

        return caret.Append('^').Append('~', Math.Max(0, end - start - 1)).ToString();
    }
}
