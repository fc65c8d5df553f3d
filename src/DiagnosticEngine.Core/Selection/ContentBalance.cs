namespace DiagnosticEngine.Selection;

/// <summary>How an assessment's questions are to be shared between strands. Immutable and safe to share between threads.</summary>
/// <remarks>
/// The next question comes from the group of strands that is furthest behind its share, as in the constrained adaptive test of Kingsbury and Zara (1989): the
/// largest share × (questions so far + 1) − questions of the group so far, among the groups that have something to ask. A group is then never a whole question
/// ahead of its share. A policy comes first, so a step to another representation of the same skill is not held up.
/// </remarks>
public sealed record ContentBalance
{
    /// <summary>The same share for every strand that is assessed.</summary>
    public static ContentBalance Even { get; } = new();

    /// <summary>The shares; empty for the same for every strand that is assessed. Strands without one are asked about when nothing else is left.</summary>
    public IReadOnlyList<ContentShare> Shares { get; init; } = [];
}
