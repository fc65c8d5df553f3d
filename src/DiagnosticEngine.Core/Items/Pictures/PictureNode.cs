using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Pictures;

/// <summary>A piece of picture data before its numbers are filled in: exactly one of an expression, a list or a map.</summary>
public sealed record PictureNode
{
    /// <summary>The expression; null for a list or map.</summary>
    public Expression? Expression { get; init; }

    /// <summary>The list; null otherwise.</summary>
    public IReadOnlyList<PictureNode>? List { get; init; }

    /// <summary>The map; null otherwise.</summary>
    public IReadOnlyList<KeyValuePair<string, PictureNode>>? Map { get; init; }
}
