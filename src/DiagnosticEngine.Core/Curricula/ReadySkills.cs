namespace DiagnosticEngine.Curricula;

/// <summary>Skills whose prerequisites have had their turn: the lowest level comes first, then the earliest on the map.</summary>
/// <remarks>A flag for each skill in order; the base library's queue takes longer to compile than a whole map to put in order.</remarks>
internal sealed class ReadySkills
{
    private readonly int[] _inOrder;
    private readonly int[] _places;
    private readonly bool[] _isReady;
    private int _first;

    public ReadySkills(IReadOnlyList<Skill> skills)
    {
        _inOrder = new int[skills.Count];
        _places = new int[skills.Count];
        _isReady = new bool[skills.Count];
        long[] keys = new long[skills.Count];
        for (int i = 0; i < skills.Count; i++)
        {
            keys[i] = ((long)skills[i].Level << 32) + i;
        }

        Array.Sort(keys);
        for (int place = 0; place < keys.Length; place++)
        {
            int skill = (int)(keys[place] & int.MaxValue);
            _inOrder[place] = skill;
            _places[skill] = place;
        }
    }

    public void Add(int skill)
    {
        _isReady[_places[skill]] = true;
        _first = Math.Min(_first, _places[skill]);
    }

    public bool TryTake(out int skill)
    {
        while (_first < _isReady.Length && !_isReady[_first])
        {
            _first++;
        }

        skill = _first < _isReady.Length ? _inOrder[_first] : -1;
        if (skill < 0)
        {
            return false;
        }

        _isReady[_first] = false;
        return true;
    }
}
