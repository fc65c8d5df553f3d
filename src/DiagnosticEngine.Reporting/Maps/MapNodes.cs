using System.Globalization;

namespace DiagnosticEngine.Reporting.Maps;

/// <summary>Names that text formats give to skills, strands and levels: letters, digits and underscores.</summary>
internal static class MapNodes
{
    /// <summary>The name of each skill: its id as far as it goes, with a number where two would be the same.</summary>
    public static IReadOnlyDictionary<string, string> Of(MapView view) => Named(view.Skills.Select(s => s.Id), "skill_");

    /// <summary>The name of each strand.</summary>
    public static IReadOnlyDictionary<string, string> OfStrands(MapView view) => Named(view.Strands.Select(s => s.Id), "strand_");

    public static string OfLevel(int level) => string.Create(CultureInfo.InvariantCulture, $"level_{level}").Replace('-', 'm');

    private static Dictionary<string, string> Named(IEnumerable<string> ids, string prefix)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (string id in ids)
        {
            // A prefix of our own, since "end" and other words mean something to the formats.
            string plain = $"{prefix}{string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'))}";
            string name = plain;
            for (int i = 2; !taken.Add(name); i++)
            {
                name = string.Create(CultureInfo.InvariantCulture, $"{plain}__{i}");
            }

            names[id] = name;
        }

        return names;
    }
}
