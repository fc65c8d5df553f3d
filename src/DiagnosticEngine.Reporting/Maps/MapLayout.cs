namespace DiagnosticEngine.Reporting.Maps;

/// <summary>Where everything on a drawn map is, in units of one CSS pixel.</summary>
internal sealed record MapLayout
{
    /// <summary>Width and height of the sheet.</summary>
    public required double Width { get; init; }

    /// <inheritdoc cref="Width" />
    public required double Height { get; init; }

    /// <summary>The skills, each once, in the order of the view.</summary>
    public required IReadOnlyList<MapBox> Boxes { get; init; }

    /// <summary>The prerequisites, each once, in the order of the view.</summary>
    public required IReadOnlyList<MapWire> Wires { get; init; }

    /// <summary>Names of levels and strands.</summary>
    public required IReadOnlyList<MapLabel> Labels { get; init; }

    /// <summary>Heights of the lines between levels.</summary>
    public required IReadOnlyList<double> Rules { get; init; }

    /// <summary>Columns for an overview of several strands, layers for anything else.</summary>
    public static MapLayout Of(MapView view) => view.Centre is null && view.Strands.Count > 1 ? ColumnLayout.Of(view) : LayeredLayout.Of(view);
}
