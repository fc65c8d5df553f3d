namespace DiagnosticEngine.Selection;

/// <summary>Narrows the candidates before a selector chooses. Implementations are pure and safe to share between threads.</summary>
public interface ISelectionPolicy
{
    /// <summary>A short name for options and explanations, such as "abstract-first".</summary>
    string Name { get; }

    /// <summary>The candidates that the policy allows now (at least one) and the rule that says so.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    NarrowedCandidates Narrow(SelectionContext context);

    /// <summary>Once a rule has ended the assessment: what to ask as a closing question, or null to end at once, as most policies do.</summary>
    /// <param name="context">As it stands; the candidates are all that may still be asked.</param>
    /// <param name="closingAsked">How many closing questions there have been, from 0.</param>
    /// <remarks>Called before every closing question, until it gives null or nothing is left. A policy bounds their number itself.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    NarrowedCandidates? Closing(SelectionContext context, int closingAsked) => null;
}
