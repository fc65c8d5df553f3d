namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Circles cut into equal sectors, shaded clockwise from the top; shading runs on from circle to circle.</summary>
internal static class CircleDrawing
{
    private const double LargeRadius = 84;
    private const double SmallRadius = 62;

    public static void Draw(PictureData data, Sketch sketch)
    {
        int circles = data.Integer("circles", 1);
        int parts = data.Integer("parts");
        double radius = circles == 1 ? LargeRadius : SmallRadius;
        IReadOnlyList<Box> boxes = Flow.Even(circles, (2 * radius, 2 * radius), Sheet.Width, 20, 20);
        for (int i = 0; i < circles * parts; i++)
        {
            Box box = boxes[i / parts];
            bool isShaded = i < data.Integer("shaded");
            Sector(sketch, box, radius, i % parts, parts, isShaded ? "shaded" : "unshaded", isShaded ? Styles.Shaded : Styles.Open);
        }
    }

    private static void Sector(Sketch sketch, Box box, double radius, int index, int parts, string part, Style style)
    {
        Spot centre = new(box.CentreX, box.CentreY);
        if (parts == 1)
        {
            sketch.Circle(part, style, centre, radius);
            return;
        }

        string path = $"M{At(centre)}L{At(centre.At((double)index / parts, radius))}"
            + $"A{SvgText.Number(radius)} {SvgText.Number(radius)} 0 0 1 {At(centre.At((index + 1.0) / parts, radius))}Z";
        sketch.Path(part, style, path, box);
    }

    private static string At(Spot spot) => $"{SvgText.Number(spot.X)} {SvgText.Number(spot.Y)}";
}
