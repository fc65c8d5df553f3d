namespace DiagnosticEngine.Items.Pictures;

/// <summary>A picture as its author wrote it: a model, its data as expressions, and a text for those who cannot see it.</summary>
public sealed record PictureDefinition
{
    /// <summary>Name of the model, such as "number-line".</summary>
    public required string Model { get; init; }

    /// <summary>The data, by key, in the author's order.</summary>
    public required IReadOnlyList<KeyValuePair<string, PictureNode>> Fields { get; init; }

    /// <summary>What the picture shows, without the answer.</summary>
    public required LocalizedTemplate Text { get; init; }
}
