namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Beads on a thread, in rows of twenty; the kind changes after every group, and a stretch of bare thread follows those slid to the left.</summary>
internal static class BeadStringDrawing
{
    private const int Row = 20;
    private const int UsualGroup = 10;
    private const double Bead = 12.4;
    private const double Bare = 26;
    private const double RowHeight = 26;

    public static void Draw(PictureData data, Sketch sketch)
    {
        int beads = data.Integer("beads");
        int group = data.Integer("group", UsualGroup);
        int slid = data["slid"] is null ? beads : data.Integer("slid");
        int bareRow = data["slid"] is null ? -1 : Math.Max(0, slid - 1) / Row;
        for (int start = 0; start < beads; start += Row)
        {
            int count = Math.Min(Row, beads - start);
            double y = start / Row * RowHeight;
            bool isBare = start / Row == bareRow;
            double length = (count * Bead) + (isBare ? Bare : 0);
            sketch.Line("thread", Styles.Line, new(-5, y), new(length + 5, y), 2);
            for (int i = start; i < start + count; i++)
            {
                double x = ((i - start + 0.5) * Bead) + (isBare && i >= slid ? Bare : 0);
                if (i / group % 2 == 0)
                {
                    sketch.Circle("bead", Styles.First, new(x, y), (Bead / 2) - 0.65);
                }
                else
                {
                    sketch.Circle("bead", Styles.Open, new(x, y), (Bead / 2) - 0.75);
                }
            }
        }
    }
}
