namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>A ring with things in it, in short rows so that they can be counted.</summary>
internal static class GroupBox
{
    public const double Pitch = 24;

    private const double Inset = 6;

    /// <summary>Width and height of a ring around so many things.</summary>
    public static (double Width, double Height) Size(int count) =>
        ((Math.Max(1, Columns(count)) * Pitch) + (2 * Inset), (Math.Max(1, Rows(count)) * Pitch) + (2 * Inset));

    /// <summary>Where the middles of the things are.</summary>
    public static IEnumerable<Spot> Places(Box ring, int count) => Enumerable.Range(0, count).Select(i => new Spot(
        ring.Left + Inset + ((i % Columns(count) + 0.5) * Pitch), ring.Top + Inset + ((i / Columns(count) + 0.5) * Pitch)));

    public static void Ring(Sketch sketch, Box ring) => sketch.Rectangle("ring", Styles.Ring, ring, 14);

    private static int Columns(int count) => count switch
    {
        <= 3 => count,
        4 => 2,
        <= 6 => 3,
        <= 8 => 4,
        <= 30 => 5,
        _ => 10,
    };

    private static int Rows(int count) => count == 0 ? 1 : (count + Columns(count) - 1) / Columns(count);
}
