using DiagnosticEngine.Inference;
using DiagnosticEngine.Selection;

namespace DiagnosticEngine.Benchmarks.Comparison;

/// <summary>An adaptive test of one person on a flat bank.</summary>
internal static class FlatRun
{
    /// <summary>Asks <paramref name="length"/> items and calls <paramref name="after"/> with (number asked, item) after each.</summary>
    public static void Ask(PatternPosterior posterior, IAttributeItemSelector selector, bool[] right, int length, Action<int, int>? after = null)
    {
        posterior.Reset();
        for (int step = 1; step <= length; step++)
        {
            int item = selector.SelectNext(posterior);
            posterior.Observe(item, right[item]);
            after?.Invoke(step, item);
        }
    }

    /// <summary>How many cells of the reference's sequences (items numbered from 1) are ours too.</summary>
    public static (int Same, int All) Agreement(
        AttributeBank bank, IAttributeItemSelector selector, IReadOnlyList<bool[]> right, IReadOnlyList<int[]> reference)
    {
        PatternPosterior posterior = new(bank);
        int same = 0;
        for (int person = 0; person < reference.Count; person++)
        {
            int[] sequence = reference[person];
            Ask(posterior, selector, right[person], sequence.Length, (step, item) => same += sequence[step - 1] == item + 1 ? 1 : 0);
        }

        return (same, reference.Sum(r => r.Length));
    }
}
