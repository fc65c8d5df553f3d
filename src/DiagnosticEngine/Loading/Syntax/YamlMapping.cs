namespace DiagnosticEngine.Loading.Syntax;

/// <summary>Keys and values in a YAML file, in the author's order, each key once.</summary>
internal sealed class YamlMapping(Place place, IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> entries) : YamlNode(place)
{
    public IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> Entries { get; } = entries;

    public override string Description => "a mapping";

    public YamlNode? this[string key] => Find(key)?.Value;

    public bool Has(string key) => Find(key) is not null;

    public KeyValuePair<YamlScalar, YamlNode>? Find(string key)
    {
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in Entries)
        {
            if (entry.Key.Value == key)
            {
                return entry;
            }
        }

        return null;
    }
}
