using System.Globalization;
using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Reporting.Maps;

/// <summary>The levels of a part of a map, lowest first.</summary>
internal static class MapLevels
{
    public static IEnumerable<IGrouping<int, Skill>> Of(MapView view) => view.Skills.GroupBy(s => s.Level).OrderBy(g => g.Key);

    public static string Name(int level) => string.Create(CultureInfo.InvariantCulture, $"Level {level}");
}
