using DiagnosticEngine.Items.Expressions;

namespace DiagnosticEngine.Items.Pictures;

/// <summary>A piece of picture data before its numbers are filled in: exactly one of an expression, a text, a list or a map.</summary>
public sealed record PictureNode
{
    /// <summary>The expression; null otherwise.</summary>
    public Expression? Expression { get; init; }

    /// <summary>The text; null otherwise.</summary>
    public TextTemplate? Text { get; init; }

    /// <summary>The list; null otherwise.</summary>
    public IReadOnlyList<PictureNode>? List { get; init; }

    /// <summary>The map; null otherwise.</summary>
    public IReadOnlyList<KeyValuePair<string, PictureNode>>? Map { get; init; }
}
