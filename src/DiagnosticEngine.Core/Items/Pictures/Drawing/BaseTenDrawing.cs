namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Base-ten blocks: cubes of a thousand, squares of a hundred, rods of ten and single ones, all cut into ones of one size.</summary>
internal static class BaseTenDrawing
{
    private const double SmallOne = 6.2;
    private const double LargeOne = 9;
    private const int OnesInAColumn = 5;

    private static readonly string[] s_sizes = ["thousands", "hundreds", "tens", "ones"];

    public static void Draw(PictureData data, Sketch sketch)
    {
        double one = data.Integer("thousands") + data.Integer("hundreds") > 0 ? SmallOne : LargeOne;
        string[] sizes = [.. s_sizes.Where(s => data.Integer(s) > 0)];
        IReadOnlyList<Box>[] groups = [.. sizes.Select(s => Group(s, data.Integer(s), one))];
        IReadOnlyList<Box> places = Flow.Place([.. groups.Select(g => (g.Max(b => b.Right), g.Max(b => b.Bottom)))], Sheet.Width, 20, 14);
        for (int i = 0; i < sizes.Length; i++)
        {
            Box[] boxes = [.. groups[i].Select(b => new Box(b.Left + places[i].Left, b.Top + places[i].Top, b.Width, b.Height))];
            Blocks(sketch, sizes[i], boxes, data["crossed"]?.Integer(sizes[i]) ?? 0, one);
        }
    }

    private static void Blocks(Sketch sketch, string size, Box[] boxes, int crossed, double one)
    {
        for (int i = 0; i < boxes.Length; i++)
        {
            Box box = boxes[i];
            BaseTenBlocks.Draw(sketch, size, box, one);
            if (i >= boxes.Length - crossed)
            {
                Counters.Cross(sketch, size == "tens" ? Box.Around(box.CentreX, box.CentreY, box.Width + 3, 3 * box.Width) : box);
            }
        }
    }

    private static IReadOnlyList<Box> Group(string size, int count, double one) => size switch
    {
        "ones" => Ones(count, one),
        "tens" => Flow.Even(count, BaseTenBlocks.Size(size, one), Sheet.Width, 6, 9),
        _ => Flow.Even(count, BaseTenBlocks.Size(size, one), Sheet.Width, 9, 9),
    };

    /// <summary>Ones stand in columns of five, two columns close together, so that tens can be seen.</summary>
    private static IReadOnlyList<Box> Ones(int count, double one)
    {
        double pitch = one + 5;
        int columns = (int)(Sheet.Width / (pitch + 3)) / 2 * 2;
        return
        [
            .. Enumerable.Range(0, count).Select(i =>
            {
                int column = i / OnesInAColumn % columns;
                int block = i / OnesInAColumn / columns;
                double left = (column * pitch) + (column / 2 * 6);
                return new Box(left, (i % OnesInAColumn * pitch) + (block * ((OnesInAColumn * pitch) + 8)), one, one);
            }),
        ];
    }
}
