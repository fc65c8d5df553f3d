namespace DiagnosticEngine.Loading.Syntax;

/// <summary>A piece of a YAML file and its place.</summary>
internal abstract class YamlNode(Place place)
{
    public Place Place { get; } = place;

    /// <summary>What it is, with its article, for messages.</summary>
    public abstract string Description { get; }
}
