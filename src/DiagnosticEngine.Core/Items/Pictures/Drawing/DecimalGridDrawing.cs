namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Squares that are one whole each, cut into ten strips or a hundred small squares, shaded from the left, strip by strip.</summary>
internal static class DecimalGridDrawing
{
    private const int Hundred = 100;
    private const double LargeSide = 200;
    private const double SmallSide = 130;

    public static void Draw(PictureData data, Sketch sketch)
    {
        int parts = data.Integer("parts", Hundred);
        int shaded = data.Integer("shaded");
        int squares = data.Integer("squares", Math.Max(1, (shaded + parts - 1) / parts));
        double side = squares == 1 ? LargeSide : SmallSide;
        foreach ((Box box, int i) in Flow.Even(squares, (side, side), Sheet.Width, 20, 20).Select((b, i) => (b, i)))
        {
            Square(sketch, box, parts, shaded - (i * parts));
        }
    }

    private static void Square(Sketch sketch, Box box, int parts, int shaded)
    {
        int rows = parts / 10;
        for (int i = 0; i < parts; i++)
        {
            Box cell = new(box.Left + (i / rows * box.Width / 10), box.Top + (i % rows * box.Height / rows), box.Width / 10, box.Height / rows);
            sketch.Rectangle(i < shaded ? "shaded" : "unshaded", i < shaded ? Styles.ShadedThin : Styles.OpenThin, cell);
        }

        if (rows > 1)
        {
            for (int i = 1; i < 10; i++)
            {
                double x = box.Left + (i * box.Width / 10);
                sketch.Line("strip", Styles.Line, new(x, box.Top), new(x, box.Bottom), 1.25);
            }
        }

        sketch.Rectangle("edge", Styles.Frame, box);
    }
}
