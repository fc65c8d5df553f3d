using System.Globalization;
using System.Text;
using DiagnosticEngine.Items;
using DiagnosticEngine.Loading;

namespace DiagnosticEngine.Cli.Output;

/// <summary>Findings for people: place, message, the line with a caret, a suggestion; then a count.</summary>
internal static class FindingsText
{
    public static string Of(CurriculumLoadResult result)
    {
        StringBuilder text = new();
        foreach (CurriculumDiagnostic diagnostic in result.Diagnostics)
        {
            text.Append(DiagnosticRenderer.Render(diagnostic).TrimEnd()).Append("\n\n");
        }

        int errors = result.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        int warnings = result.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Warning);
        if (result.Bank is { } bank)
        {
            text.Append(Counts(bank));
        }

        text.Append(CultureInfo.InvariantCulture, $"{Count(errors, "error")}, {Count(warnings, "warning")}.\n");
        return text.ToString();
    }

    /// <summary>What a curriculum holds, on a line.</summary>
    public static string Counts(ItemBank bank) => string.Create(
        CultureInfo.InvariantCulture,
        $"{bank.Curriculum.Id} {bank.Curriculum.Version}: {bank.Curriculum.Skills.Count} skills, {bank.Items.Count} items, {bank.Curriculum.Misconceptions.Count} misconceptions.\n");

    private static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");
}
