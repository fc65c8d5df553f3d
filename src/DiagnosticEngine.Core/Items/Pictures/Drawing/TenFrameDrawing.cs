namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Frames of two rows of five boxes, filled row by row, two frames side by side.</summary>
internal static class TenFrameDrawing
{
    private const int Frame = 10;
    private const int Row = 5;
    private const double Cell = 26;
    private const double Gap = 16;

    public static void Draw(PictureData data, Sketch sketch)
    {
        int filled = data.Integer("filled");
        for (int frame = 0; frame == 0 || frame * Frame < filled; frame++)
        {
            double left = frame % 2 * ((Row * Cell) + Gap);
            double top = frame / 2 * ((2 * Cell) + Gap);
            for (int i = 0; i < Frame; i++)
            {
                Box box = new(left + (i % Row * Cell), top + (i / Row * Cell), Cell, Cell);
                sketch.Rectangle("cell", Styles.Open, box);
                int counter = (frame * Frame) + i;
                if (counter < filled)
                {
                    Counters.Draw(
                        sketch,
                        new(box.CentreX, box.CentreY),
                        Cell * 0.37,
                        counter >= filled - data.Integer("second"),
                        counter >= filled - data.Integer("crossed"));
                }
            }

            sketch.Rectangle("frame", Styles.Frame, new(left, top, Row * Cell, 2 * Cell));
        }
    }
}
