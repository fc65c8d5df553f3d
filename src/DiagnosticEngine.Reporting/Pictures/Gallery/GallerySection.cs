namespace DiagnosticEngine.Reporting.Pictures.Gallery;

/// <summary>Entries of a gallery under one heading.</summary>
public sealed record GallerySection
{
    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>The entries.</summary>
    public required IReadOnlyList<GalleryEntry> Entries { get; init; }
}
