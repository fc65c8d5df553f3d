namespace DiagnosticEngine.Loading.Syntax;

/// <summary>Keys and values in a YAML file, in the author's order, each key once.</summary>
internal sealed class YamlMapping(Place place, YamlEntry[] entries) : YamlNode(place)
{
    public IReadOnlyList<YamlEntry> Entries => entries;

    public override string Description => "a mapping";

    public YamlNode? this[string key] => Find(key)?.Value;

    public bool Has(string key) => Find(key) is not null;

    public YamlEntry? Find(string key)
    {
        foreach (YamlEntry entry in entries)
        {
            if (entry.Key.Value == key)
            {
                return entry;
            }
        }

        return null;
    }
}
