namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Things of which some are shaded, in rings of equal size or in rows of ten.</summary>
internal static class SetDrawing
{
    private const int Row = 10;
    private const double RowPitch = 28;
    private const double Radius = 9.5;

    public static void Draw(PictureData data, Sketch sketch)
    {
        int total = data.Integer("total");
        int groups = data.Integer("groups", 0);
        Spot[] places = [.. groups > 0 ? Rings(sketch, groups, total / groups) : Rows(total)];
        for (int i = 0; i < total; i++)
        {
            bool isShaded = i < data.Integer("shaded");
            sketch.Circle(isShaded ? "shaded" : "unshaded", isShaded ? Styles.Shaded : Styles.Open, places[i], Radius);
        }
    }

    private static IEnumerable<Spot> Rows(int total) =>
        Enumerable.Range(0, total).Select(i => new Spot(((i % Row) + 0.5) * RowPitch, ((i / Row) + 0.5) * RowPitch));

    private static IEnumerable<Spot> Rings(Sketch sketch, int groups, int each)
    {
        IReadOnlyList<Box> rings = Flow.Even(groups, GroupBox.Size(each), Sheet.Width, 12, 12);
        foreach (Box ring in rings)
        {
            GroupBox.Ring(sketch, ring);
        }

        return rings.SelectMany(r => GroupBox.Places(r, each));
    }
}
