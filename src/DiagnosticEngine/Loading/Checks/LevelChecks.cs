using System.Globalization;
using DiagnosticEngine.Loading.Catalogue;
using DiagnosticEngine.Loading.Reading;

namespace DiagnosticEngine.Loading.Checks;

/// <summary>Checks the scale, and that every level is on it.</summary>
internal static class LevelChecks
{
    public static void Run(CheckContext context)
    {
        Dictionary<int, Located<int>> levels = [];
        foreach (Located<int> number in context.Manifest.Levels.Select(l => l.Number).OfType<Located<int>>())
        {
            if (!levels.TryAdd(number.Value, number))
            {
                context.LogDuplicate("level", number.Value.ToString(CultureInfo.InvariantCulture), number.Place, levels[number.Value].Place);
            }
        }

        if (levels.Count == 0)
        {
            return;
        }

        foreach (Located<int>? level in context.Manifest.Strands.Select(s => s.StartLevel).Concat(context.Content.Skills.Select(s => s.Level)))
        {
            if (level is not null && !levels.ContainsKey(level.Value))
            {
                string all = string.Join(", ", levels.Keys.Order().Select(l => l.ToString(CultureInfo.InvariantCulture)));
                string message = string.Create(CultureInfo.InvariantCulture, $"There is no level {level.Value}; the manifest has {all}.");
                context.Log.Add(ShapeFindings.BadValue, level.Place, message);
            }
        }
    }
}
