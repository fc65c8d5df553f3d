using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Selection;

/// <summary>Chooses items of a bank of item response theory.</summary>
/// <remarks>Pure; safe to call from any thread.</remarks>
public static class IrtItemSelector
{
    /// <summary>The item with the most Fisher information at an ability (Lord, 1980); the lowest number wins a tie.</summary>
    /// <param name="items">The bank.</param>
    /// <param name="isAsked">Whether each item has been asked; as long as the bank.</param>
    /// <param name="ability">The ability, such as <see cref="AbilityPosterior.Mean"/>.</param>
    /// <returns>Number of the item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="InvalidOperationException">Every item has been asked.</exception>
    public static int MostInformative(IReadOnlyList<IrtItem> items, ReadOnlySpan<bool> isAsked, double ability)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (isAsked.Length != items.Count)
        {
            throw new ArgumentException("There must be one mark for each item.", nameof(isAsked));
        }

        int best = -1;
        double largest = double.NegativeInfinity;
        for (int i = 0; i < isAsked.Length; i++)
        {
            double information = isAsked[i] ? double.NegativeInfinity : items[i].InformationAt(ability);
            if (information > largest)
            {
                largest = information;
                best = i;
            }
        }

        return best >= 0 ? best : throw new InvalidOperationException("Every item has been asked.");
    }
}
