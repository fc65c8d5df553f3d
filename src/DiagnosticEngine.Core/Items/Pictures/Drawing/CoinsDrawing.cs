namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Coins and notes with their values written: plain shapes in true proportion to one another, no likeness of the real ones.</summary>
internal static class CoinsDrawing
{
    // Units for a millimetre of a coin; notes are drawn smaller than that, as they would not fit beside coins.
    private const double Scale = 2;
    private const double NoteScale = 0.9;
    private const double NoteHeight = 46;
    private const int Pound = 100;
    private const int SmallestNote = 500;

    public static void Draw(PictureData data, Sketch sketch)
    {
        int[] values = [.. data.Numbers("values").Select(v => (int)v.Numerator)];
        IReadOnlyList<Box> boxes = Flow.Place([.. values.Select(Size)], Sheet.Width, 8, 10);
        foreach ((int value, Box box) in values.Zip(boxes))
        {
            DrawShape(sketch, value, box);
            string text = value >= Pound ? $"£{value / Pound}" : $"{value}p";
            sketch.Text("value", box.CentreX, box.CentreY, text, value >= SmallestNote ? 18 : 14, Anchor.Middle, isBold: true);
        }
    }

    /// <summary>Diameters of the coins and lengths of the notes in millimetres (Royal Mint and Bank of England, 2017 and later).</summary>
    private static double Millimetres(int value) => value switch
    {
        1 => 20.3,
        2 => 25.9,
        5 => 18.0,
        10 => 24.5,
        20 => 21.4,
        50 => 27.3,
        100 => 23.4,
        200 => 28.4,
        500 => 125,
        1000 => 132,
        2000 => 139,
        _ => 146,
    };

    private static (double Width, double Height) Size(int value) => value >= SmallestNote
        ? (Millimetres(value) * NoteScale, NoteHeight)
        : (Millimetres(value) * Scale, Millimetres(value) * Scale);

    private static void DrawShape(Sketch sketch, int value, Box box)
    {
        Spot centre = new(box.CentreX, box.CentreY);
        double radius = box.Width / 2;
        Style metal = value switch { 1 or 2 => Styles.Copper, Pound => Styles.Gold, _ => Styles.Silver };
        switch (value)
        {
            case >= SmallestNote:
                sketch.Rectangle("note", Styles.Panel, box, 4);
                sketch.Rectangle("edge", Styles.Thin, box.Grown(-5), 2);
                break;
            case 20 or 50:
                sketch.Polygon("coin", metal, [.. Enumerable.Range(0, 7).Select(i => centre.At(i / 7.0, radius - 1))]);
                break;
            case Pound:
                sketch.Polygon("coin", metal, [.. Enumerable.Range(0, 12).Select(i => centre.At((i + 0.5) / 12.0, radius - 1))]);
                break;
            case 200:
                sketch.Circle("coin", Styles.Gold, centre, radius - 1);
                sketch.Circle("edge", Styles.Silver, centre, radius * 0.72);
                break;
            default:
                sketch.Circle("coin", metal, centre, radius - 1);
                break;
        }
    }
}
