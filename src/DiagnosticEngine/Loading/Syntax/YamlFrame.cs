using System.Diagnostics.CodeAnalysis;

namespace DiagnosticEngine.Loading.Syntax;

/// <summary>A list or mapping that is still being read.</summary>
internal sealed class YamlFrame(Place place, bool isMapping, bool isFlow)
{
    // Up to so many keys are compared one by one; most mappings have no more.
    private const int Few = 12;

    private readonly List<YamlNode> _items = [];
    private readonly List<YamlEntry> _entries = [];
    private Dictionary<string, YamlScalar>? _keys;
    private YamlScalar? _key;
    private bool _skipsValue;

    public Place Place { get; } = place;

    /// <summary>Whether it is written in brackets or braces.</summary>
    public bool IsFlow { get; } = isFlow;

    public bool IsMapping { get; } = isMapping;

    public bool WantsKey => IsMapping && _key is null;

    /// <summary>Takes the next key; false when it was there before, and then its value will be passed over.</summary>
    public bool TryOpenKey(YamlScalar key, [NotNullWhen(false)] out YamlScalar? first)
    {
        _key = key;
        first = Find(key.Value);
        _skipsValue = first is not null;
        if (!_skipsValue)
        {
            _keys?.Add(key.Value, key);
        }

        return first is null;
    }

    public void Add(YamlNode node)
    {
        if (!IsMapping)
        {
            _items.Add(node);
            return;
        }

        if (!_skipsValue)
        {
            _entries.Add(new(_key!, node));
        }

        _key = null;
    }

    public YamlNode ToNode() => IsMapping ? new YamlMapping(Place, [.. _entries]) : new YamlSequence(Place, [.. _items]);

    private YamlScalar? Find(string key)
    {
        if (_entries.Count > Few)
        {
            _keys ??= _entries.ToDictionary(e => e.Key.Value, e => e.Key, StringComparer.Ordinal);
            return _keys.GetValueOrDefault(key);
        }

        foreach (YamlEntry entry in _entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
            {
                return entry.Key;
            }
        }

        return null;
    }
}
