using System.Globalization;
using System.Text;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Cli.Output;

/// <summary>Findings as workflow commands, which a GitHub build shows beside the lines.</summary>
internal static class FindingsGitHub
{
    public static string Of(IReadOnlyList<CurriculumDiagnostic> diagnostics)
    {
        StringBuilder text = new();
        foreach (CurriculumDiagnostic diagnostic in diagnostics)
        {
            string level = diagnostic.Severity switch
            {
                DiagnosticSeverity.Error => "error",
                DiagnosticSeverity.Warning => "warning",
                _ => "notice",
            };
            string message = diagnostic.Message + (diagnostic.Suggestion is null ? "" : " " + diagnostic.Suggestion);
            text.Append(
                CultureInfo.InvariantCulture,
                $"::{level} file={Property(diagnostic.Location.File)},line={diagnostic.Location.Line},col={diagnostic.Location.Column},title={diagnostic.Code}::{Data(message)}\n");
        }

        return text.ToString();
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
