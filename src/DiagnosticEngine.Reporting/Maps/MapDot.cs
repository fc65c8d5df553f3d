using System.Globalization;
using System.Text;
using DiagnosticEngine.Curricula;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Maps;

/// <summary>Writes a map in the DOT language of Graphviz: a cluster for each level, a colour and class for each strand, soft prerequisites dashed. Pure.</summary>
/// <remarks>The same map gives the same text. Line feeds.</remarks>
public static class MapDot
{
    private const int Columns = 28;

    /// <summary>The directed graph.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    public static string Write(MapView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        IReadOnlyDictionary<string, string> strands = MapNodes.OfStrands(view);
        Dictionary<string, int> place = view.Strands.Select((s, i) => (s.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"digraph map {{\n  graph [label={Quoted(view.Title)}, labelloc=t, rankdir=TB, fontname=\"sans-serif\"];\n");
        text.Append(CultureInfo.InvariantCulture, $"  node [shape=box, style=filled, color=\"{MapColours.Line}\", fontcolor=\"{MapColours.Ink}\", fontname=\"sans-serif\", fontsize=11];\n");
        text.Append(CultureInfo.InvariantCulture, $"  edge [color=\"{MapColours.Line}\"];\n");
        foreach (IGrouping<int, Skill> level in MapLevels.Of(view))
        {
            text.Append(CultureInfo.InvariantCulture, $"  subgraph cluster_{MapNodes.OfLevel(level.Key)} {{\n    label={Quoted(MapLevels.Name(level.Key))};\n");
            foreach (Skill skill in level)
            {
                string outline = skill.Id == view.Centre?.Id ? ", penwidth=3" : "";
                text.Append(CultureInfo.InvariantCulture, $"    {Quoted(skill.Id)} [label={Label(skill)}, class={Quoted($"{strands[skill.StrandId]} {MapNodes.OfLevel(skill.Level)}")}, fillcolor=\"{MapColours.Light(place[skill.StrandId])}\"{outline}];\n");
            }

            text.Append("  }\n");
        }

        foreach (MapEdge edge in view.Edges)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Quoted(edge.From.Id)} -> {Quoted(edge.To.Id)} [class=\"{(edge.IsSoft ? "soft\", style=dashed" : "hard\"")}];\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Label(Skill skill) => $"\"{string.Join("\\n", Wrapping.Wrap(CleanText.Line(skill.PupilStatement), Columns).Prepend(CleanText.Line(skill.Id)).Select(Escaped))}\"";

    private static string Quoted(string text) => $"\"{Escaped(CleanText.Line(text))}\"";

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal);
}
