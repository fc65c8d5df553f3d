namespace DiagnosticEngine.Selection;

/// <summary>Allows every candidate.</summary>
/// <remarks>Pure and safe to share between threads.</remarks>
public sealed class FreeChoicePolicy : ISelectionPolicy
{
    /// <inheritdoc/>
    public string Name => "information-only";

    /// <inheritdoc/>
    public NarrowedCandidates Narrow(SelectionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new() { Candidates = context.Candidates, Rule = "any", Reason = "Any item may be asked." };
    }
}
