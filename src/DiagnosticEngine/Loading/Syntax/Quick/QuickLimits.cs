namespace DiagnosticEngine.Loading.Syntax.Quick;

/// <summary>How much a quick reading may read, and how much it has read.</summary>
/// <param name="maxNodes">Most nodes.</param>
/// <param name="maxDepth">Deepest nesting.</param>
internal sealed class QuickLimits(int maxNodes, int maxDepth)
{
    // Beyond so many keys the full reader, which has a table of them, finds repeated ones faster.
    private const int MostKeys = 200;

    public int Nodes { get; private set; }

    public bool AreKept => Nodes <= maxNodes;

    public void Count() => Nodes++;

    /// <summary>Counts a list or mapping; false where it would be nested too deep.</summary>
    public bool TryOpen(int depth)
    {
        Nodes++;
        return depth < maxDepth && AreKept;
    }

    /// <summary>Whether a key was there before, or there are too many to look.</summary>
    public static bool IsRepeated(YamlScalar key, List<YamlEntry> entries)
    {
        for (int i = 0; i < entries.Count; i++)
        {
            if (entries[i].Key.Value == key.Value)
            {
                return true;
            }
        }

        return entries.Count >= MostKeys;
    }
}
