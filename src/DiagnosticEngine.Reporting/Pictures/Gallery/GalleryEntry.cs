using DiagnosticEngine.Items.Pictures;

namespace DiagnosticEngine.Reporting.Pictures.Gallery;

/// <summary>A picture on a page with what belongs to it.</summary>
public sealed record GalleryEntry
{
    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>The picture; null for none.</summary>
    public Picture? Picture { get; init; }

    /// <summary>Paragraphs under the picture; line feeds in them are kept.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];
}
