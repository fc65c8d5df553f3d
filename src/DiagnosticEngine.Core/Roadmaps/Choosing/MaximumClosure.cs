namespace DiagnosticEngine.Roadmaps.Choosing;

/// <summary>The closed set of greatest value where values may be negative: a minimum cut (Picard, 1976), by blocking flows (Dinic, 1970).</summary>
/// <remarks>Keeps its network between calls. Not safe to share between threads.</remarks>
internal sealed class MaximumClosure
{
    private const long Endless = long.MaxValue / 4;

    private readonly int _count;
    private readonly int[] _head;
    private readonly int[] _next;
    private readonly int[] _to;
    private readonly long[] _left;
    private readonly int[] _distance;
    private readonly int[] _current;
    private readonly int[] _queue;
    private readonly int[] _path;
    private int _arcs;

    public MaximumClosure(int[][] needs)
    {
        _count = needs.Length;
        int arcs = 2 * ((2 * _count) + needs.Sum(n => n.Length));
        _head = new int[_count + 2];
        Array.Fill(_head, -1);
        (_next, _to, _left) = (new int[arcs], new int[arcs], new long[arcs]);
        (_distance, _current, _queue, _path) = (new int[_count + 2], new int[_count + 2], new int[_count + 2], new int[_count + 2]);
        for (int i = 0; i < _count; i++)
        {
            AddArc(Source, i);
            AddArc(i, Sink);
        }

        for (int i = 0; i < _count; i++)
        {
            foreach (int need in needs[i])
            {
                AddArc(i, need);
            }
        }
    }

    private int Source => _count;

    private int Sink => _count + 1;

    /// <summary>Finds the set, and shares the values out along the needs so that what is left shows what each decision costs.</summary>
    /// <param name="values">Value of each thing.</param>
    /// <param name="taken">Gets whether each is in the set.</param>
    /// <param name="rest">
    /// Gets what is left of each value: the value of any closed set is at most the sum of what is left of its members, and the sum of all that is left
    /// above 0 is the greatest value.
    /// </param>
    /// <returns>The greatest value, from 0.</returns>
    public long Find(ReadOnlySpan<long> values, bool[] taken, long[] rest)
    {
        Prepare(values);
        while (Layer())
        {
            while (Push())
            {
            }
        }

        long sum = 0;
        for (int i = 0; i < _count; i++)
        {
            taken[i] = _distance[i] >= 0;
            rest[i] = _left[4 * i] - _left[(4 * i) + 2];
            sum += Math.Max(0, rest[i]);
        }

        return sum;
    }

    private void AddArc(int from, int to)
    {
        (_to[_arcs], _next[_arcs]) = (to, _head[from]);
        _head[from] = _arcs++;
        (_to[_arcs], _next[_arcs]) = (from, _head[to]);
        _head[to] = _arcs++;
    }

    private void Prepare(ReadOnlySpan<long> values)
    {
        for (int arc = 0; arc < _arcs; arc += 2)
        {
            (_left[arc], _left[arc + 1]) = (Endless, 0);
        }

        for (int i = 0; i < _count; i++)
        {
            (_left[4 * i], _left[(4 * i) + 2]) = (Math.Max(0, values[i]), Math.Max(0, -values[i]));
        }
    }

    private bool Layer()
    {
        Array.Fill(_distance, -1);
        _distance[Source] = 0;
        _queue[0] = Source;
        int end = 1;
        for (int start = 0; start < end; start++)
        {
            for (int arc = _head[_queue[start]]; arc >= 0; arc = _next[arc])
            {
                if (_distance[_to[arc]] < 0 && _left[arc] > 0)
                {
                    _distance[_to[arc]] = _distance[_queue[start]] + 1;
                    _queue[end++] = _to[arc];
                }
            }
        }

        _head.CopyTo(_current, 0);
        return _distance[Sink] >= 0;
    }

    /// <summary>Sends as much as goes along one shortest way; false where there is none left.</summary>
    private bool Push()
    {
        int length = 0;
        int at = Source;
        while (at != Sink)
        {
            int arc = _current[at];
            if (arc >= 0 && _left[arc] > 0 && _distance[_to[arc]] == _distance[at] + 1)
            {
                _path[length++] = arc;
                at = _to[arc];
            }
            else if (arc >= 0)
            {
                _current[at] = _next[arc];
            }
            else if (length == 0)
            {
                return false;
            }
            else
            {
                // A dead end: back, and past the arc that led here.
                at = _to[_path[--length] ^ 1];
                _current[at] = _next[_current[at]];
            }
        }

        long most = Endless;
        for (int i = 0; i < length; i++)
        {
            most = Math.Min(most, _left[_path[i]]);
        }

        for (int i = 0; i < length; i++)
        {
            _left[_path[i]] -= most;
            _left[_path[i] ^ 1] += most;
        }

        return true;
    }
}
