namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Moves labels in a row apart, as little as can be and without changing their order.</summary>
internal static class LabelSpread
{
    /// <summary>Where the middles of labels stand so that no two are closer than a gap.</summary>
    /// <param name="labels">Where each belongs and how wide it is, from left to right.</param>
    /// <param name="gap">The least space between two.</param>
    /// <returns>The place of each, and whether it belongs to labels that were moved.</returns>
    /// <remarks>The least sum of squared shifts, found by pooling adjacent violators (Ayer et al., 1955).</remarks>
    public static (double X, bool IsMoved)[] Of(IReadOnlyList<(double X, double Width)> labels, double gap)
    {
        double[] offsets = new double[labels.Count];
        for (int i = 1; i < labels.Count; i++)
        {
            offsets[i] = offsets[i - 1] + ((labels[i - 1].Width + labels[i].Width) / 2) + gap;
        }

        List<(double Mean, int Count)> pools = [];
        for (int i = 0; i < labels.Count; i++)
        {
            (double Mean, int Count) pool = (labels[i].X - offsets[i], 1);
            while (pools.Count > 0 && pools[^1].Mean > pool.Mean)
            {
                int count = pools[^1].Count + pool.Count;
                pool = (((pools[^1].Mean * pools[^1].Count) + (pool.Mean * pool.Count)) / count, count);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add(pool);
        }

        return [.. pools.SelectMany(p => Enumerable.Repeat(p, p.Count)).Select((p, i) => p.Count == 1 ? (labels[i].X, false) : (p.Mean + offsets[i], true))];
    }
}
