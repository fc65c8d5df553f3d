namespace DiagnosticEngine.Core.Tests.Curricula;

/// <summary>The oracle: the rule of levels as the page on the model tells it, in whole numbers.</summary>
internal static class PlainLevel
{
    /// <summary>The level in tenths.</summary>
    /// <param name="skills">Level of each skill, and whether it counts.</param>
    /// <param name="start">Where the strand begins.</param>
    /// <param name="percent">Share of a level's skills that must count, in hundredths.</param>
    public static int Tenths(IReadOnlyCollection<(int Level, bool Counts)> skills, int start, int percent = 80)
    {
        int[] levels = [.. skills.Select(s => s.Level).Distinct().Order()];
        int[] missed = [.. levels.Where(l => 100 * Counting(l) < percent * All(l))];
        if (missed.Length == 0)
        {
            return 10 * levels.DefaultIfEmpty(start - 1).Max();
        }

        return (10 * (missed[0] - 1)) + (10 * Counting(missed[0]) / All(missed[0]));

        int All(int level) => skills.Count(s => s.Level == level);
        int Counting(int level) => skills.Count(s => s.Level == level && s.Counts);
    }
}
