namespace DiagnosticEngine.Selection;

/// <summary>Narrows the candidates before a selector chooses. Implementations are pure and safe to share between threads.</summary>
public interface ISelectionPolicy
{
    /// <summary>A short name for options and explanations, such as "abstract-first".</summary>
    string Name { get; }

    /// <summary>The candidates that the policy allows now (at least one) and the rule that says so.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    NarrowedCandidates Narrow(SelectionContext context);
}
