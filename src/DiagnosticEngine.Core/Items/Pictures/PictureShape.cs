namespace DiagnosticEngine.Items.Pictures;

/// <summary>What data a picture takes in a place.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PictureShape
{
    /// <summary>The sort of data.</summary>
    public required PictureShapeKind Kind { get; init; }

    /// <summary>The shape of each entry of a list; null otherwise.</summary>
    public PictureShape? Entry { get; init; }

    /// <summary>The keys of a map; empty otherwise.</summary>
    public IReadOnlyList<PictureField> Fields { get; init; } = [];

    internal static PictureShape Of(PictureShapeKind kind) => new() { Kind = kind };

    internal static PictureShape ListOf(PictureShape entry) => new() { Kind = PictureShapeKind.List, Entry = entry };

    internal static PictureShape MapOf(params PictureField[] fields) => new() { Kind = PictureShapeKind.Map, Fields = fields };
}
