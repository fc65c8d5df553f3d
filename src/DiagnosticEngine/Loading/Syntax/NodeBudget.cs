namespace DiagnosticEngine.Loading.Syntax;

/// <summary>How many more nodes a run may read, over all its files.</summary>
internal sealed class NodeBudget(int nodes)
{
    private int _left = nodes;

    public bool IsSpent => _left < 0;

    public bool TrySpend() => --_left >= 0;
}
