namespace DiagnosticEngine.Loading.Syntax;

/// <summary>A list in a YAML file.</summary>
internal sealed class YamlSequence(Place place, YamlNode[] items) : YamlNode(place)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;

    public override string Description => "a list";
}
