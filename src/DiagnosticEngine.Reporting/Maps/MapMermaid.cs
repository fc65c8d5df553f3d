using System.Globalization;
using System.Text;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Maps;

/// <summary>Writes a map as a Mermaid flowchart: a group for each level, a class for each strand, soft prerequisites dashed. Pure.</summary>
/// <remarks>The same map gives the same text. For Mermaid 10 and later. Line feeds.</remarks>
public static class MapMermaid
{
    /// <summary>The flowchart.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    public static string Write(MapView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        IReadOnlyDictionary<string, string> nodes = MapNodes.Of(view);
        IReadOnlyDictionary<string, string> strands = MapNodes.OfStrands(view);
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: \"{Title(view.Title)}\"\n---\nflowchart TB\n");
        foreach (IGrouping<int, Skill> level in MapLevels.Of(view))
        {
            text.Append(CultureInfo.InvariantCulture, $"  subgraph {MapNodes.OfLevel(level.Key)}[\"{Quoted(MapLevels.Name(level.Key))}\"]\n");
            foreach (Skill skill in level)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {nodes[skill.Id]}[\"{Quoted(skill.Id)}<br/>{Quoted(skill.PupilStatement)}\"]:::{strands[skill.StrandId]}\n");
            }

            text.Append("  end\n");
        }

        foreach (MapEdge edge in view.Edges)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {nodes[edge.From.Id]} {(edge.IsSoft ? "-.->" : "-->")} {nodes[edge.To.Id]}\n");
        }

        // Links that are not drawn keep the levels under one another.
        int[] levels = [.. MapLevels.Of(view).Select(l => l.Key)];
        foreach ((int upper, int lower) in levels.Zip(levels.Skip(1)))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {MapNodes.OfLevel(upper)} ~~~ {MapNodes.OfLevel(lower)}\n");
        }

        for (int i = 0; i < view.Strands.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  classDef {strands[view.Strands[i].Id]} fill:{MapColours.Light(i)},stroke:{MapColours.Line},color:{MapColours.Ink}\n");
        }

        if (view.Centre is { } centre)
        {
            text.Append(CultureInfo.InvariantCulture, $"  style {nodes[centre.Id]} stroke:{MapColours.Ink},stroke-width:4px\n");
        }

        return text.ToString();
    }

    private static string Title(string text) => CleanText.Line(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    // In a quoted label everything is text but quotation marks, the entity signs and what a renderer reads as Markdown or HTML.
    private static string Quoted(string text)
    {
        StringBuilder quoted = new();
        foreach (char c in CleanText.Line(text))
        {
            quoted.Append(c is '"' or '#' or ';' or '<' or '>' or '&' or '`' or '\\' or '[' or ']' or '{' or '}' or '*' or '_' ? $"#{(int)c};" : c.ToString());
        }

        return quoted.ToString();
    }
}
