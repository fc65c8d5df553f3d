using System.Text;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Draws single base-ten blocks.</summary>
internal static class BaseTenBlocks
{
    private const double Depth = 0.35;

    /// <summary>Width and height of a block by the size of a one.</summary>
    public static (double Width, double Height) Size(string size, double one) => size switch
    {
        "thousands" => (10 * one * (1 + Depth), 10 * one * (1 + Depth)),
        "hundreds" => (10 * one, 10 * one),
        "tens" => (one, 10 * one),
        _ => (one, one),
    };

    public static void Draw(Sketch sketch, string size, Box box, double one)
    {
        switch (size)
        {
            case "thousands":
                Cube(sketch, box, one);
                break;
            case "hundreds":
                sketch.Rectangle("hundred", Styles.Panel, box);
                Cuts(sketch, box, one, 10, 10);
                break;
            case "tens":
                sketch.Rectangle("ten", Styles.Panel, box);
                Cuts(sketch, box, one, 1, 10);
                break;
            default:
                sketch.Rectangle("one", Styles.Panel, box);
                break;
        }
    }

    private static void Cuts(Sketch sketch, Box box, double one, int columns, int rows)
    {
        StringBuilder path = new();
        for (int i = 1; i < columns; i++)
        {
            path.Append('M').Append(At(box.Left + (i * one), box.Top)).Append('V').Append(SvgText.Number(box.Bottom));
        }

        for (int i = 1; i < rows; i++)
        {
            path.Append('M').Append(At(box.Left, box.Top + (i * one))).Append('H').Append(SvgText.Number(box.Right));
        }

        sketch.Path("cuts", Styles.Thin, path.ToString(), box, 0.75);
    }

    private static void Cube(Sketch sketch, Box box, double one)
    {
        double side = 10 * one;
        double depth = side * Depth;
        Box front = new(box.Left, box.Bottom - side, side, side);
        sketch.Polygon(
            "thousand",
            Styles.Panel,
            new(front.Left, front.Bottom),
            new(front.Left, front.Top),
            new(front.Left + depth, box.Top),
            new(box.Right, box.Top),
            new(box.Right, front.Bottom - depth),
            new(front.Right, front.Bottom));
        StringBuilder path = new();
        for (int i = 1; i < 10; i++)
        {
            double along = i * one;
            double back = i * depth / 10;
            path.Append('M').Append(At(front.Left + along, front.Bottom)).Append('V').Append(SvgText.Number(front.Top)).Append('L').Append(At(front.Left + along + depth, box.Top));
            path.Append('M').Append(At(front.Left, front.Top + along)).Append('H').Append(SvgText.Number(front.Right)).Append('L').Append(At(box.Right, box.Top + along));
            path.Append('M').Append(At(front.Left + back, front.Top - back)).Append('H').Append(SvgText.Number(front.Right + back)).Append('V').Append(SvgText.Number(front.Bottom - back));
        }

        sketch.Path("cuts", Styles.Thin, path.ToString(), box, 0.75);
        string edges = $"M{At(front.Left, front.Top)}H{SvgText.Number(front.Right)}V{SvgText.Number(front.Bottom)}M{At(front.Right, front.Top)}L{At(box.Right, box.Top)}";
        sketch.Path("edges", Styles.Line, edges, box, 1.25);
    }

    private static string At(double x, double y) => $"{SvgText.Number(x)} {SvgText.Number(y)}";
}
