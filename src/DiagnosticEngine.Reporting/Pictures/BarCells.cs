namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>Draws a bar cut into cells; a shaded cell is hatched.</summary>
internal static class BarCells
{
    public const char Shade = '▓';

    /// <param name="widths">Columns inside each cell.</param>
    /// <param name="labels">What stands in each cell; empty for nothing.</param>
    /// <param name="shaded">How many cells are shaded, from the left; less than none counts as none.</param>
    public static IReadOnlyList<string> Draw(IReadOnlyList<int> widths, IReadOnlyList<string> labels, int shaded) =>
        Boxes.Table(widths, [[.. widths.Select((w, i) => Cell(labels[i], w, i < shaded))]]);

    public static string Cell(string label, int width, bool isShaded)
    {
        string padded = label.Length > 0 && label.Length + 2 <= width ? $" {label} " : label;
        return Boxes.Centre(padded, width, isShaded ? Shade : ' ');
    }
}
