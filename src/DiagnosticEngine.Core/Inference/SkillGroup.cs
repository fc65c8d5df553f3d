namespace DiagnosticEngine.Inference;

/// <summary>A group of a <see cref="SkillGraph"/> in the making.</summary>
internal sealed class SkillGroup
{
    /// <summary>Its strand.</summary>
    public required int Strand { get; init; }

    /// <summary>Its nodes, parents first; -1 for the one that stands for evidence about several groups.</summary>
    public List<int> Nodes { get; } = [];

    /// <summary>For each node the earlier ones that support it, as bits.</summary>
    public List<byte> Inner { get; } = [];

    /// <summary>Supports from outside: own bit, node.</summary>
    public List<(int Bit, int Node)> Outer { get; } = [];
}
