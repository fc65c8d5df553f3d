using DiagnosticEngine.Curricula;

namespace DiagnosticEngine.Reporting.Maps;

/// <summary>A skill in a layer, or a place where edges pass through it.</summary>
/// <remarks>Not safe to share between threads.</remarks>
internal sealed class LayerNode(Skill? skill, int layer, double width)
{
    /// <summary>The skill; null where edges pass.</summary>
    public Skill? Skill { get; } = skill;

    public int Layer { get; } = layer;

    public double Width { get; } = width;

    /// <summary>Its place in the layer, from the left.</summary>
    public int Order { get; set; }

    /// <summary>Where its middle is.</summary>
    public double X { get; set; }

    /// <summary>Neighbours in the layer above.</summary>
    public List<LayerNode> Up { get; } = [];

    /// <summary>Neighbours in the layer below.</summary>
    public List<LayerNode> Down { get; } = [];
}
