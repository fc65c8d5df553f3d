using System.CommandLine;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Maps;

namespace DiagnosticEngine.Cli.Commands;

/// <summary><c>graph</c>: the map, or a part of it, as a picture.</summary>
internal static class GraphCommand
{
    private const int DefaultDepth = 2;

    public static Command Create(ToolContext context)
    {
        Option<string?> curriculum = CommonOptions.Curriculum();
        Option<string?> around = new("--around") { Description = "This skill, what it rests on and what rests on it, whatever the strand.", HelpName = "SKILL" };
        Option<int?> depth = new("--depth") { Description = $"With --around: how many prerequisites to follow each way. Default: {DefaultDepth}.", HelpName = "N" };
        Option<string[]> strand = new("--strand") { Description = "This strand alone; may be given again. Default: the whole map.", HelpName = "S" };
        Option<string> format = CommonOptions.Format("mermaid", "dot", "svg", "html");
        Option<string?> output = new("--output", "-o") { Description = "Writes a file instead of standard output.", HelpName = "FILE" };
        Command command = new("graph", "Draws the map: skills in levels, with what each rests on; prerequisites that only help are dashed.")
        {
            curriculum, around, depth, strand, format, output,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string? skill = parsed.GetValue(around);
            string[] strands = parsed.GetValue(strand) ?? [];
            if (skill is not null && strands.Length > 0)
            {
                throw new UsageException("--around follows prerequisites through all strands, so it does not go with --strand.");
            }

            if (parsed.GetValue(depth) is { } n && (skill is null || n < 0))
            {
                throw new UsageException(skill is null ? "--depth goes with --around only." : "--depth is at least 0.");
            }

            Curriculum map = (await CurriculumFolder.LoadAsync(context, parsed.GetValue(curriculum), cancellationToken)).Curriculum;
            MapView view = skill is not null ? Around(map, skill, parsed.GetValue(depth) ?? DefaultDepth)
                : strands.Length > 0 ? OfStrands(map, strands)
                : MapView.Whole(map);
            await OutputFile.WriteAsync(context, parsed.GetValue(output), Written(view, parsed.GetValue(format)!), cancellationToken);
            return ExitCodes.Clean;
        });
        return command;
    }

    private static MapView Around(Curriculum map, string skill, int depth) => map.HasSkill(skill)
        ? MapView.Around(map, skill, depth)
        : throw new UsageException($"There is no skill {skill}.{NearIds.Question(skill, map.Skills.Select(s => s.Id))}");

    private static MapView OfStrands(Curriculum map, string[] strands) =>
        strands.FirstOrDefault(s => map.Strands.All(known => known.Id != s)) is { } unknown
            ? throw new UsageException($"There is no strand {unknown}; there are {string.Join(", ", map.Strands.Select(s => s.Id))}.")
            : MapView.OfStrands(map, strands);

    private static string Written(MapView view, string format) => format switch
    {
        "dot" => MapDot.Write(view),
        "svg" => MapSvg.Draw(view),
        "html" => MapHtml.Write(view),
        _ => MapMermaid.Write(view),
    };
}
