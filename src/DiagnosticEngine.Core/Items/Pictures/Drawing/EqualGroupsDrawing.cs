namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Rings with as many counters in each, and counters that are left over beside them.</summary>
internal static class EqualGroupsDrawing
{
    private const double Gap = 12;
    private const int LeftRow = 10;

    public static void Draw(PictureData data, Sketch sketch)
    {
        int each = data.Integer("each");
        IReadOnlyList<Box> rings = Flow.Even(data.Integer("groups"), GroupBox.Size(each), Sheet.Width, Gap, Gap);
        foreach (Box ring in rings)
        {
            GroupBox.Ring(sketch, ring);
            foreach (Spot place in GroupBox.Places(ring, each))
            {
                Counters.Draw(sketch, place, GroupBox.Pitch * 0.4, isSecond: false, isCrossed: false);
            }
        }

        double top = rings.Max(r => r.Bottom) + Gap;
        for (int i = 0; i < data.Integer("left"); i++)
        {
            Spot place = new(6 + ((i % LeftRow + 0.5) * GroupBox.Pitch), top + ((i / LeftRow + 0.5) * GroupBox.Pitch));
            Counters.Draw(sketch, place, GroupBox.Pitch * 0.4, isSecond: false, isCrossed: false);
        }
    }
}
