namespace DiagnosticEngine.Inference;

/// <summary>A node with its place in the model.</summary>
public sealed record KnowledgeNode
{
    /// <summary>The skill and representation.</summary>
    public required NodeId Id { get; init; }

    /// <summary>Position in <see cref="KnowledgeModel.Nodes"/>.</summary>
    public required int Index { get; init; }

    /// <summary>Position of its strand in <see cref="KnowledgeModel.StrandIds"/>.</summary>
    public required int Strand { get; init; }

    /// <summary>The level at which a supported node is as likely secured as not, in school years.</summary>
    public required double Difficulty { get; init; }

    /// <summary>Share of its chance that it keeps when it is not supported, 0 to 1.</summary>
    public required double Leak { get; init; }

    /// <summary>Positions of the nodes that support it, all of which come earlier in the list.</summary>
    public required IReadOnlyList<int> Parents { get; init; }
}
