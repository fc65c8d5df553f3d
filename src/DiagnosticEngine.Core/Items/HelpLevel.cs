namespace DiagnosticEngine.Items;

/// <summary>
/// Levels of help: 0 none; 1 repeat or read again, and wait; 2 focus on what is asked; 3 offer a drawing or objects; 4 do the first step together; 5 show a
/// parallel question.
/// </summary>
/// <remarks>Graduated prompts, least to most (after Campione and Brown, 1987). Pure and safe to share between threads.</remarks>
public static class HelpLevel
{
    /// <summary>The level that offers a drawing or objects.</summary>
    public const int Representation = 3;

    /// <summary>The most help there is: an adult shows how on a parallel question.</summary>
    public const int Model = 5;

    /// <summary>The level of help that was used: the highest among the steps; 0 for none.</summary>
    /// <param name="item">The item. Where it has no ladder, a step counts as the level of its place.</param>
    /// <param name="helpUsed">How many steps were used, from 0; more than the ladder has count as all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public static int Of(Item item, int helpUsed) => Used(item, helpUsed).DefaultIfEmpty(0).Max();

    /// <summary>Whether a drawing or objects were offered with the help that was used.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public static bool IncludesRepresentation(Item item, int helpUsed) => Used(item, helpUsed).Contains(Representation);

    /// <summary>What a right answer is worth after help, 0 to 1: the last step's credit.</summary>
    /// <param name="item">The item. Where it has no ladder, a step of help takes a fifth away: a choice, not a measurement.</param>
    /// <param name="helpUsed">How many steps were used, from 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public static double CreditOf(Item item, int helpUsed)
    {
        ArgumentNullException.ThrowIfNull(item);
        return helpUsed <= 0 ? 1
            : item.Help.Count > 0 ? item.Help[Math.Min(helpUsed, item.Help.Count) - 1].Credit
            : (Model - Math.Min(helpUsed, Model)) / (double)Model;
    }

    private static IEnumerable<int> Used(Item item, int helpUsed)
    {
        ArgumentNullException.ThrowIfNull(item);
        int steps = Math.Clamp(helpUsed, 0, item.Help.Count > 0 ? item.Help.Count : Model);
        return Enumerable.Range(0, steps).Select(i => item.Help.Count > 0 ? item.Help[i].Level ?? Math.Min(i + 1, Model) : i + 1);
    }
}
