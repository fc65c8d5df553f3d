using System.Globalization;
using System.Text;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Coverage;

/// <summary>Writes coverage as a plain text table: the summary, then a row for each skill and representation. Line feeds. Pure.</summary>
public static class CoverageText
{
    /// <summary>The table.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(CoverageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        StringBuilder text = new();
        foreach (string line in CoverageWords.Summary(report))
        {
            text.Append(line).Append('\n');
        }

        int width = Math.Max(8, report.Assessed.Select(s => s.Skill.Id.Length + 2).DefaultIfEmpty(0).Max());
        foreach (IGrouping<string, SkillCoverage> strand in report.Assessed.GroupBy(s => s.Skill.StrandId, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{CleanText.Line(report.Curriculum.GetStrand(strand.Key).Name).PadRight(width)}  level  met in     items  templates  variants  wrong rules  help steps  missing (reason)\n");
            foreach (SkillCoverage skill in strand)
            {
                foreach ((NodeCoverage node, int i) in skill.Nodes.Select((n, i) => (n, i)))
                {
                    string name = i == 0 ? $"  {skill.Skill.Id}" : "";
                    string level = i == 0 ? skill.Skill.Level.ToString(CultureInfo.InvariantCulture) : "";
                    string row = string.Create(
                        CultureInfo.InvariantCulture,
                        $"{name.PadRight(width)}  {level,5}  {Name(node),-9}  {node.Items.Count,5}  {node.Templates,9}  {CoverageWords.Variants(node),8}  {node.Misconceptions.Count,11}  {node.HelpSteps,10}  {CleanText.Line(CoverageWords.Missing(node))}");
                    text.Append(row.TrimEnd()).Append('\n');
                }
            }
        }

        return text.ToString();
    }

    private static string Name(NodeCoverage node) => node.Representation switch
    {
        Representation.Concrete => "objects",
        Representation.Pictorial => "pictures",
        _ => "symbols",
    };
}
