using System.Globalization;
using System.Text;
using DiagnosticEngine.Items;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Cli.Output;

/// <summary>Findings for people: place, message, the line with a caret, a suggestion; then a count.</summary>
internal static class FindingsText
{
    public static string Of(CurriculumLoadResult result) =>
        List(result.Diagnostics) + (result.Bank is { } bank ? Counts(bank) : "") + Counts(result.Diagnostics);

    /// <summary>Findings one after another, with a blank line after each.</summary>
    public static string List(IReadOnlyList<CurriculumDiagnostic> diagnostics)
    {
        StringBuilder text = new();
        foreach (CurriculumDiagnostic diagnostic in diagnostics)
        {
            text.Append(DiagnosticRenderer.Render(diagnostic).TrimEnd()).Append("\n\n");
        }

        return text.ToString();
    }

    /// <summary>How many errors and warnings there are, on a line.</summary>
    public static string Counts(IReadOnlyList<CurriculumDiagnostic> diagnostics)
    {
        int errors = diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        int warnings = diagnostics.Count(d => d.Severity == DiagnosticSeverity.Warning);
        return $"{Count(errors, "error")}, {Count(warnings, "warning")}.\n";
    }

    /// <summary>What a curriculum holds, on a line.</summary>
    public static string Counts(ItemBank bank) => string.Create(
        CultureInfo.InvariantCulture,
        $"{bank.Curriculum.Id} {bank.Curriculum.Version}: {bank.Curriculum.Skills.Count} skills, {bank.Items.Count} items, {bank.Curriculum.Misconceptions.Count} misconceptions.\n");

    private static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");
}
