using System.Globalization;
using DiagnosticEngine.Reporting.Documents;

namespace DiagnosticEngine.Reporting.Maps;

/// <summary>Sentences about a drawn map.</summary>
internal static class MapWords
{
    /// <summary>What is drawn, in two sentences.</summary>
    public static string Summary(MapView view)
    {
        int soft = view.Edges.Count(e => e.IsSoft);
        string levels = view.Skills.Count == 0 ? "" : Levels(view.Skills.Min(s => s.Level), view.Skills.Max(s => s.Level));
        return $"{Words.Number(view.Skills.Count, "skill", "skills")}{levels}, easier ones higher up. An arrow leads from a skill to one that rests on it: "
            + $"{Words.Number(view.Edges.Count - soft, "solid arrow", "solid arrows")}, and {Words.Number(soft, "dashed arrow", "dashed arrows")} where the first only helps.{(Hidden(view) is { Length: > 0 } hidden ? " " + hidden : "")}";
    }

    /// <summary>How much of what these skills rest on is left out; empty where nothing is, or where the reader asked for a skill and so many steps from it.</summary>
    public static string Hidden(MapView view)
    {
        int hidden = view.Centre is null ? view.Skills.Sum(s => view.BuildsOn(s).Count(e => !view.Shows(e.From))) : 0;
        return hidden == 0 ? "" : $"Not shown: {Words.Number(hidden, "arrow", "arrows")} from other strands.";
    }

    private static string Levels(int from, int to) =>
        string.Create(CultureInfo.InvariantCulture, $" of {(from == to ? $"level {from}" : $"levels {from} to {to}")}");
}
