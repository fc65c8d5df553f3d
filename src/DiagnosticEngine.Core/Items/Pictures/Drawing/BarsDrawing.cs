namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Bars of equal length under one another, each cut into its own number of equal parts, with its label above it.</summary>
internal static class BarsDrawing
{
    private const double Height = 38;
    private const double Gap = 12;

    public static void Draw(PictureData data, Sketch sketch)
    {
        double top = 0;
        foreach (PictureData row in data.Items("rows"))
        {
            Caption label = Caption.Of(row.Text("label"));
            if (!label.IsEmpty)
            {
                label.Draw(sketch, "label", 0, top + (label.Height / 2), Anchor.Start);
                top += label.Height + 4;
            }

            BarRow.Draw(sketch, new(0, top, Sheet.Width, Height), row.Integer("parts"), row.Integer("shaded"));
            top += Height + Gap;
        }
    }
}
