namespace DiagnosticEngine.Items.Pictures;

/// <summary>A kind of picture that the engine knows, and the data it takes.</summary>
public sealed record PictureModel
{
    /// <summary>Its name, such as "number-line".</summary>
    public required string Name { get; init; }

    /// <summary>Its data: a map.</summary>
    public required PictureShape Shape { get; init; }
}
