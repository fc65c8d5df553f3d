namespace DiagnosticEngine.Diagnoses;

/// <summary>Turns secure skills into a level: whole levels from the ground up, then tenths of the next, rounded down.</summary>
internal static class LevelRule
{
    /// <param name="skills">Level of each skill of the strand, and whether it counts.</param>
    /// <param name="startLevel">Where the strand begins.</param>
    /// <param name="share">Share of a level's skills that must count.</param>
    /// <returns>The level; null where nothing counts.</returns>
    public static double? Level(IReadOnlyList<(int Level, bool Counts)> skills, int startLevel, double share)
    {
        if (!skills.Any(s => s.Counts))
        {
            return null;
        }

        double reached = startLevel - 1;
        foreach (IGrouping<int, (int Level, bool Counts)> level in skills.GroupBy(s => s.Level).OrderBy(g => g.Key))
        {
            // Whole numbers only, so that no rounding error can lift a level.
            int of = level.Count();
            int count = level.Count(s => s.Counts);
            if (count < share * of)
            {
                return level.Key - 1 + (count * 10 / of / 10.0);
            }

            reached = level.Key;
        }

        return reached;
    }
}
