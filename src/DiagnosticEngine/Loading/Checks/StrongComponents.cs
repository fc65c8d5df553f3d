namespace DiagnosticEngine.Loading.Checks;

/// <summary>Finds the sets of nodes that reach each other (Tarjan, 1972), without recursion.</summary>
internal sealed class StrongComponents
{
    private readonly Func<int, IReadOnlyList<int>> _next;
    private readonly int[] _order;
    private readonly int[] _low;
    private readonly bool[] _isOpen;
    private readonly Stack<int> _open = new();
    private readonly List<int[]> _found = [];
    private int _count;

    private StrongComponents(int nodes, Func<int, IReadOnlyList<int>> next)
    {
        _next = next;
        _order = new int[nodes];
        _low = new int[nodes];
        _isOpen = new bool[nodes];
    }

    /// <summary>All components, each with its nodes in ascending order, by first node.</summary>
    public static IReadOnlyList<int[]> Of(int nodes, Func<int, IReadOnlyList<int>> next)
    {
        StrongComponents run = new(nodes, next);
        for (int i = 0; i < nodes; i++)
        {
            if (run._order[i] == 0)
            {
                run.Visit(i);
            }
        }

        return [.. run._found.OrderBy(c => c[0])];
    }

    private void Visit(int root)
    {
        Stack<(int Node, int Edge)> work = new();
        Open(root);
        work.Push((root, 0));
        while (work.TryPop(out (int Node, int Edge) at))
        {
            IReadOnlyList<int> next = _next(at.Node);
            if (at.Edge == next.Count)
            {
                Close(at.Node);
                if (work.TryPeek(out (int Node, int Edge) parent))
                {
                    _low[parent.Node] = Math.Min(_low[parent.Node], _low[at.Node]);
                }

                continue;
            }

            work.Push((at.Node, at.Edge + 1));
            int to = next[at.Edge];
            if (_order[to] == 0)
            {
                Open(to);
                work.Push((to, 0));
            }
            else if (_isOpen[to])
            {
                _low[at.Node] = Math.Min(_low[at.Node], _order[to]);
            }
        }
    }

    private void Open(int node)
    {
        _order[node] = _low[node] = ++_count;
        _isOpen[node] = true;
        _open.Push(node);
    }

    private void Close(int node)
    {
        if (_low[node] != _order[node])
        {
            return;
        }

        List<int> component = [];
        int member;
        do
        {
            member = _open.Pop();
            _isOpen[member] = false;
            component.Add(member);
        }
        while (member != node);
        component.Sort();
        _found.Add([.. component]);
    }
}
