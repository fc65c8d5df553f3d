namespace DiagnosticEngine.Selection;

/// <summary>Chooses the next item. Implementations are pure and safe to share between threads.</summary>
public interface IItemSelector
{
    /// <summary>A short name for options and explanations, such as "information".</summary>
    string Name { get; }

    /// <summary>Chooses one of the candidates.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    SelectionDecision SelectNext(SelectionContext context);
}
