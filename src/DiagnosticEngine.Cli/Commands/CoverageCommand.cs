using System.Collections.Concurrent;
using System.CommandLine;
using System.Text.Json.Nodes;
using DiagnosticEngine.Cli.Output;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Items;
using DiagnosticEngine.Reporting.Coverage;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>coverage</c>: what the items of a curriculum can show, and what is missing.</summary>
internal static class CoverageCommand
{
    public static Command Create(ToolContext context)
    {
        Option<string?> curriculum = CommonOptions.Curriculum();
        Option<string[]> area = new("--area") { Description = "Area to look at; may be given again. Default: all.", HelpName = "A" };
        Option<string[]> strand = new("--strand") { Description = "Strand to look at; may be given again. Default: all.", HelpName = "S" };
        Option<bool> strict = new("--strict") { Description = "Fails when something is missing and no reason is given." };
        Option<string> format = CommonOptions.Format("text", "json", "html");
        Command command = new("coverage", "Shows what there is to ask about each skill with objects, pictures and symbols, what is missing, and which misconceptions the items can tell apart.")
        {
            curriculum, area, strand, strict, format,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            ItemBank bank = await CurriculumFolder.LoadAsync(context, parsed.GetValue(curriculum), cancellationToken);
            HashSet<string> strands = Strands(bank.Curriculum, parsed.GetValue(area) ?? [], parsed.GetValue(strand) ?? []);
            CoverageReport report = CoverageReport.Of(bank, strands, Surveys(bank, strands, cancellationToken));
            await context.Out.WriteAsync(Written(bank, report, parsed.GetValue(format)!));
            return parsed.GetValue(strict) && report.Unexcused.Any() ? ExitCodes.Findings : ExitCodes.Clean;
        });
        return command;
    }

    private static HashSet<string> Strands(Curriculum map, string[] areas, string[] strands)
    {
        if (areas.FirstOrDefault(a => map.Definition.Areas.All(known => known.Id != a)) is { } noArea)
        {
            throw new UsageException($"There is no area {noArea}; there are {string.Join(", ", map.Definition.Areas.Select(a => a.Id))}.");
        }

        if (strands.FirstOrDefault(s => map.Strands.All(known => known.Id != s)) is { } noStrand)
        {
            throw new UsageException($"There is no strand {noStrand}; there are {string.Join(", ", map.Strands.Select(s => s.Id))}.");
        }

        IEnumerable<string> ofAreas = areas.SelectMany(map.StrandsOf).Select(s => s.Id);
        return areas.Length + strands.Length == 0 ? [.. map.Strands.Select(s => s.Id)] : [.. ofAreas, .. strands];
    }

    /// <summary>Looks through the variants of all items that are wanted, on all processors; each survey is the same on any number of them.</summary>
    private static Func<Item, VariantSurvey> Surveys(ItemBank bank, HashSet<string> strands, CancellationToken cancellationToken)
    {
        ConcurrentDictionary<string, VariantSurvey> surveys = new(StringComparer.Ordinal);
        IEnumerable<Item> wanted = bank.Items.Where(i => i.SkillIds.Any(s => strands.Contains(bank.Curriculum.GetSkill(s).StrandId)));
        Parallel.ForEach(wanted, new() { CancellationToken = cancellationToken }, item => surveys[item.Id] = VariantFactory.Survey(item));
        return item => surveys[item.Id];
    }

    private static string Written(ItemBank bank, CoverageReport report, string format)
    {
        if (format == "html")
        {
            return CoverageHtml.Write(report);
        }

        HashSet<string> skills = report.Skills.Select(s => s.Skill.Id).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<MisconceptionCoverage> misconceptions = MisconceptionCoverage.Of(bank, skills.Count == bank.Curriculum.Skills.Count ? null : m => m.SkillIds.Any(skills.Contains));
        if (format == "json")
        {
            JsonObject json = MisconceptionCoverageText.Json(misconceptions);
            CoverageJson.AddTo(json, report);
            return Json.Indented(json) + "\n";
        }

        return $"{CoverageText.Write(report)}\n{MisconceptionCoverageText.Of(misconceptions)}";
    }
}
