namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Base-ten blocks: cubes of a thousand, squares of a hundred, rods of ten and single ones, all cut into ones of one size.</summary>
internal static class BaseTenDrawing
{
    private const double SmallOne = 6;
    private const double LargeOne = 9;
    private const int OnesInAColumn = 5;

    public static void Draw(PictureData data, Sketch sketch)
    {
        double one = data.Integer("thousands") + data.Integer("hundreds") > 0 ? SmallOne : LargeOne;
        double top = 0;
        foreach (string size in new[] { "thousands", "hundreds", "tens", "ones" })
        {
            top = Row(data, sketch, size, one, top);
        }
    }

    private static double Row(PictureData data, Sketch sketch, string size, double one, double top)
    {
        int count = data.Integer(size);
        int crossed = data["crossed"]?.Integer(size) ?? 0;
        if (count == 0)
        {
            return top;
        }

        IReadOnlyList<Box> boxes = size == "ones" ? Ones(count, one, top) : Flow.Place(
            [.. Enumerable.Repeat(BaseTenBlocks.Size(size, one), count)], Sheet.Width, size == "tens" ? 6 : 9, 9, top);
        for (int i = 0; i < count; i++)
        {
            BaseTenBlocks.Draw(sketch, size, boxes[i], one);
            if (i >= count - crossed)
            {
                Counters.Cross(sketch, size == "tens" ? Box.Around(boxes[i].CentreX, boxes[i].CentreY, boxes[i].Width + 4, boxes[i].Width + 14) : boxes[i]);
            }
        }

        return boxes.Max(b => b.Bottom) + 12;
    }

    /// <summary>Ones stand in columns of five, two columns close together, so that tens can be seen.</summary>
    private static IReadOnlyList<Box> Ones(int count, double one, double top)
    {
        double size = one * 1.3;
        double pitch = size + 4;
        int columns = (int)(Sheet.Width / (pitch + 3)) / 2 * 2;
        return
        [
            .. Enumerable.Range(0, count).Select(i =>
            {
                int column = i / OnesInAColumn % columns;
                int block = i / OnesInAColumn / columns;
                double left = (column * pitch) + (column / 2 * 6);
                return new Box(left, top + (i % OnesInAColumn * pitch) + (block * ((OnesInAColumn * pitch) + 8)), one, one);
            }),
        ];
    }
}
