namespace DiagnosticEngine.Selection;

/// <summary>Chooses the item that is as likely to be answered rightly as not.</summary>
/// <remarks>
/// Splitting what is possible in half (as ALEKS chooses its questions: Cosyn, Uzun, Doble and Matayoshi, 2021). The chance of a right answer follows from the
/// probability of each skill by itself; several skills at once count as independent. The score is 1 at one half and 0 at certainty. It does not
/// look at minutes. Pure and safe to share between threads.
/// </remarks>
public sealed class HalfSplitSelector : IItemSelector
{
    /// <inheritdoc/>
    public string Name => "half-split";

    /// <inheritdoc/>
    public SelectionDecision SelectNext(SelectionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return RankedSelection.Best(
            context, Name, "A right answer is about as likely as not.", i => 1 - (2 * Math.Abs(ExpectedSuccess.Of(context.State, i) - 0.5)));
    }
}
