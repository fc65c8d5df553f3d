namespace DiagnosticEngine.Loading.Syntax;

/// <summary>How many more nodes may be read.</summary>
/// <param name="nodes">The nodes.</param>
/// <param name="whole">A budget that this one is a part of, for several threads; null for none.</param>
internal sealed class NodeBudget(int nodes, NodeBudget? whole = null)
{
    private readonly int _nodes = nodes;
    private int _left = nodes;

    public bool IsSpent => _left < 0 || (whole?.IsSpent ?? false);

    /// <summary>How many nodes there may still be; below 0 when they have run out.</summary>
    public int Left => _left;

    /// <summary>How many nodes were read, at most one more than there were.</summary>
    public int Spent => _nodes - _left;

    public bool TrySpend() => whole is null
        ? --_left >= 0
        : --_left >= 0 && Interlocked.Decrement(ref whole._left) >= 0;

    /// <summary>Takes nodes that were read together, no more than there are left here; false when the whole has not so many.</summary>
    public bool TrySpendAll(int many)
    {
        _left -= many;
        return whole is null || Interlocked.Add(ref whole._left, -many) >= 0;
    }

    /// <summary>Takes nodes that were read within another budget; false when there are not so many.</summary>
    public bool TrySpend(int many)
    {
        if (_left < many)
        {
            return false;
        }

        _left -= many;
        return true;
    }
}
