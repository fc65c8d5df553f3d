using System.Globalization;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Coverage;

/// <summary>Sentences and short texts about coverage.</summary>
internal static class CoverageWords
{
    /// <summary>What is there and what is missing, in two or three sentences.</summary>
    public static IReadOnlyList<string> Summary(CoverageReport report)
    {
        SkillCoverage[] assessed = [.. report.Assessed];
        int aside = report.Skills.Count - assessed.Length;
        int unexcused = report.Unexcused.Count();
        int excused = assessed.Sum(s => s.Missing.Count(g => g.IsExcused));
        List<string> lines =
        [
            string.Create(CultureInfo.InvariantCulture, $"{assessed.Count(s => s.HasEveryRepresentation)} of {assessed.Length} skills have items at every declared representation."),
        ];
        if (aside > 0)
        {
            lines.Add($"{Words.Number(aside, "more skill stands", "more skills stand")} on the map without items for now.");
        }

        string missing = unexcused == 0 ? "Nothing is missing without a reason" : $"{Words.Number(unexcused, "thing is", "things are")} missing without a reason";
        lines.Add($"{missing}; {(excused == 0 ? "no exception has one" : $"{Words.Number(excused, "exception has", "exceptions have")} one")}.");
        return lines;
    }

    /// <summary>"1,204", or "4,000+" where only a part was looked at.</summary>
    public static string Variants(NodeCoverage node) =>
        string.Create(CultureInfo.InvariantCulture, $"{node.Variants:N0}{(node.IsComplete ? "" : "+")}");

    /// <summary>What is missing, each with its reason; "-" where nothing is.</summary>
    public static string Missing(NodeCoverage node) => string.Join("; ", node.Missing.Select(g => g.IsExcused ? $"({g.Text}: {g.Reason})" : g.Text));
}
