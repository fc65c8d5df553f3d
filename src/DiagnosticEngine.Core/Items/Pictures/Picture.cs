namespace DiagnosticEngine.Items.Pictures;

/// <summary>A picture as data, with its numbers filled in.</summary>
public sealed record Picture
{
    /// <summary>Name of the model, such as "number-line".</summary>
    public required string Model { get; init; }

    /// <summary>The data.</summary>
    public required PictureData Data { get; init; }

    /// <summary>What the picture shows, without the answer.</summary>
    public required string Text { get; init; }
}
