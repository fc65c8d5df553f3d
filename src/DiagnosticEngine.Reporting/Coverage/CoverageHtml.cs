using System.Globalization;
using System.Text;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Coverage;

/// <summary>Writes coverage as one HTML page that needs nothing else; also well-formed XML. What is missing is hatched and named. Pure.</summary>
public static class CoverageHtml
{
    private const string Css = """
        body { max-width: 70rem; }
        section { border: 0; }
        main > section { border-top: 2px solid; }
        table { width: 100%; table-layout: fixed; min-width: 44rem; }
        th, td { white-space: normal; vertical-align: top; }
        th small, td small { display: block; font-weight: 400; }
        .missing { background: repeating-linear-gradient(45deg, transparent 0 0.4rem, GrayText 0.4rem 0.5rem); border: 3px solid; }
        .excused { border-style: dashed; border-width: 2px; }
        .missing span { background: Canvas; }
        .missing strong { display: block; background: Canvas; }
        """;

    private static readonly Representation[] s_columns = [Representation.Concrete, Representation.Pictorial, Representation.Abstract];

    /// <summary>The page.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(CoverageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        StringBuilder page = new();
        string title = HtmlText.Line($"Coverage: {report.Curriculum.Definition.Title}");
        IGrouping<string, SkillCoverage>[] strands = [.. report.Assessed.GroupBy(s => s.Skill.StrandId, StringComparer.Ordinal)];
        page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{HtmlText.Line(report.Curriculum.Definition.Language)}\">\n<head>\n<meta charset=\"utf-8\" />\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
        page.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\" />\n");
        page.Append(CultureInfo.InvariantCulture, $"<title>{title}</title>\n<style>\n{HtmlStyle.For($"Coverage: {report.Curriculum.Definition.Title}")}\n{Css.ReplaceLineEndings("\n")}\n</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n");
        page.Append(CultureInfo.InvariantCulture, $"<p>{string.Join(" ", CoverageWords.Summary(report).Select(HtmlText.Line))}</p>\n");
        page.Append("<p>A hatched cell with a thick frame lacks something; a dashed frame marks an exception with its reason.</p>\n<nav aria-label=\"Strands\">\n<ul>\n");
        foreach (IGrouping<string, SkillCoverage> strand in strands)
        {
            int lacking = strand.Count(s => s.Missing.Any(g => !g.IsExcused));
            string note = lacking == 0 ? "" : $" ({Words.Number(lacking, "skill lacks", "skills lack")} something)";
            page.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#strand-{HtmlText.Line(strand.Key)}\">{HtmlText.Line(report.Curriculum.GetStrand(strand.Key).Name)}</a>{note}</li>\n");
        }

        page.Append("</ul>\n</nav>\n");
        foreach (IGrouping<string, SkillCoverage> strand in strands)
        {
            Strand(page, report.Curriculum.GetStrand(strand.Key), strand);
        }

        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Strand(StringBuilder page, Strand strand, IEnumerable<SkillCoverage> skills)
    {
        string name = HtmlText.Line(strand.Name);
        string id = HtmlText.Line("strand-" + strand.Id);
        page.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{name}</h2>\n");
        page.Append(CultureInfo.InvariantCulture, $"<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"Table of {name}\">\n<table>\n<thead><tr><th scope=\"col\">Skill</th>");
        page.Append(string.Concat(s_columns.Select(c => $"<th scope=\"col\">{Words.Sentence(Words.Of(c)).TrimEnd('.')}</th>"))).Append("</tr></thead>\n<tbody>\n");
        foreach (SkillCoverage skill in skills)
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{HtmlText.Line(skill.Skill.Id)}<small>Level {skill.Skill.Level}. {HtmlText.Line(skill.Skill.PupilStatement)}</small></th>");
            page.Append(string.Concat(s_columns.Select(c => Cell(skill.Nodes.FirstOrDefault(n => n.Representation == c))))).Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private static string Cell(NodeCoverage? node)
    {
        if (node is null)
        {
            return "<td>not met so</td>";
        }

        string look = node.Missing.Any(g => !g.IsExcused) ? " class=\"missing\"" : node.Missing.Count > 0 ? " class=\"excused\"" : "";
        string items = node.Templates == node.Items.Count ? Words.Number(node.Items.Count, "template", "templates") : $"{Words.Number(node.Items.Count, "item", "items")}, {Words.Number(node.Templates, "template", "templates")}";
        string[] facts =
        [
            items,
            $"{CoverageWords.Variants(node)} {(node is { Variants: 1, IsComplete: true } ? "variant" : "variants")}",
            Words.Number(node.Misconceptions.Count, "wrong rule", "wrong rules"),
            Words.Number(node.HelpSteps, "help step", "help steps"),
        ];
        string gaps = string.Concat(node.Missing.Select(g => g.IsExcused ? $"<small>Exception: {HtmlText.Line(g.Text)}: {HtmlText.Line(g.Reason)}</small>" : $"<strong>Missing: {HtmlText.Line(g.Text)}</strong>"));
        return $"<td{look}><span>{string.Join("<br />", facts)}</span>{gaps}</td>";
    }
}
