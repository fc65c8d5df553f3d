namespace DiagnosticEngine.Items.Pictures;

/// <summary>A key of a picture model.</summary>
public sealed record PictureField
{
    /// <summary>The key.</summary>
    public required string Name { get; init; }

    /// <summary>What data it takes.</summary>
    public required PictureShape Shape { get; init; }

    /// <summary>Whether the picture cannot be drawn without it.</summary>
    public bool IsRequired { get; init; }
}
