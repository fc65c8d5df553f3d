using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Selection;

/// <summary>Chooses the next item of a flat bank. Implementations are pure and safe to share between threads.</summary>
public interface IAttributeItemSelector
{
    /// <summary>A short name, such as "gdi".</summary>
    string Name { get; }

    /// <summary>Chooses one of the items that have not been answered.</summary>
    /// <returns>Number of the item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="posterior"/> is null.</exception>
    /// <exception cref="InvalidOperationException">Every item has been answered.</exception>
    int SelectNext(PatternPosterior posterior);
}
