namespace DiagnosticEngine.Reporting.Maps;

/// <summary>Gives each net a track in a channel, so that two nets that lie side by side never share one (left edge rule, Hashimoto and Stevens, 1971).</summary>
/// <remarks>Not safe to share between threads.</remarks>
internal sealed class TrackTable
{
    private readonly Dictionary<(string Skill, bool IsSoft), (int Low, int High)> _reaches = [];
    private readonly Dictionary<(string Skill, bool IsSoft), int> _tracks = [];

    /// <summary>How many tracks there are.</summary>
    public int Count { get; private set; }

    public int this[MapEdge edge] => _tracks[Net(edge)];

    /// <summary>Notes that an edge runs here from one place to another.</summary>
    public void Add(MapEdge edge, int one, int other)
    {
        (int low, int high) = (Math.Min(one, other), Math.Max(one, other));
        _reaches[Net(edge)] = _reaches.TryGetValue(Net(edge), out (int Low, int High) known) ? (Math.Min(low, known.Low), Math.Max(high, known.High)) : (low, high);
    }

    public void Assign()
    {
        List<int> ends = [];
        foreach (((string Skill, bool IsSoft) net, (int low, int high)) in _reaches.OrderBy(r => r.Value.Low).ThenBy(r => r.Value.High).ThenBy(r => r.Key.Skill, StringComparer.Ordinal).ThenBy(r => r.Key.IsSoft))
        {
            int track = ends.FindIndex(e => e < low);
            if (track < 0)
            {
                track = ends.Count;
                ends.Add(high);
            }

            ends[track] = high;
            _tracks[net] = track;
        }

        Count = ends.Count;
    }

    private static (string Skill, bool IsSoft) Net(MapEdge edge) => (edge.From.Id, edge.IsSoft);
}
