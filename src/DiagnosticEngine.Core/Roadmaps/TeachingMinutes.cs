using DiagnosticEngine.Curricula;
using DiagnosticEngine.Inference;

namespace DiagnosticEngine.Roadmaps;

/// <summary>How many minutes of lessons teaching takes: whole minutes, from 1.</summary>
/// <remarks>
/// The defaults are a choice, not a measurement: 70 minutes from objects to symbols, so that a skill that begins with pictures or in symbols takes 40 or 20. Put
/// your own in as soon as you have them. Immutable.
/// </remarks>
public sealed record TeachingMinutes
{
    /// <summary>Minutes with objects. <value>Default 30.</value></summary>
    public int Concrete { get; init; } = 30;

    /// <summary>Minutes with pictures. <value>Default 20.</value></summary>
    public int Pictorial { get; init; } = 20;

    /// <summary>Minutes in symbols. <value>Default 20.</value></summary>
    public int Abstract { get; init; } = 20;

    /// <summary>Minutes of a quick check of something that is probably secure. <value>Default 5.</value></summary>
    public int Check { get; init; } = 5;

    /// <summary>Minutes of single skills in a representation, where they differ. <value>Default none.</value></summary>
    public IReadOnlyDictionary<NodeId, int> Special { get; init; } = new Dictionary<NodeId, int>();

    /// <summary>Minutes of teaching a skill in a representation.</summary>
    public int Of(NodeId node) => Special.TryGetValue(node, out int minutes) ? minutes : node.Representation switch
    {
        Representation.Concrete => Concrete,
        Representation.Pictorial => Pictorial,
        _ => Abstract,
    };
}
