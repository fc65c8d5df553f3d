using System.Globalization;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>A clock face; the hour hand moves on with the minutes.</summary>
internal static class ClockDrawing
{
    private const double Radius = 104;
    private const double NumeralRadius = 79;
    private const double HourHand = 44;
    private const double MinuteHand = 66;

    public static void Draw(PictureData data, Sketch sketch)
    {
        Spot centre = new(0, 0);
        sketch.Circle("face", Styles.Face, centre, Radius);
        for (int minute = 0; minute < 60; minute++)
        {
            bool isHour = minute % 5 == 0;
            sketch.Line(
                isHour ? "hour-mark" : "minute-mark",
                Styles.Line,
                centre.At(minute / 60.0, Radius - (isHour ? 13 : 8)),
                centre.At(minute / 60.0, Radius - 3),
                isHour ? 2.5 : 1.25);
        }

        for (int hour = 1; hour <= 12 && data.Flag("numerals", otherwise: true); hour++)
        {
            Spot place = centre.At(hour / 12.0, NumeralRadius);
            sketch.Text("numeral", place.X, place.Y, hour.ToString(CultureInfo.InvariantCulture), 18);
        }

        int minutes = data.Integer("minute");
        double hours = (data.Integer("hour") % 12) + (minutes / 60.0);
        sketch.Line("hour-hand", Styles.Hand, centre, centre.At(hours / 12, HourHand), 7);
        sketch.Line("minute-hand", Styles.Hand, centre, centre.At(minutes / 60.0, MinuteHand), 3.5);
        sketch.Circle("hub", Styles.Solid, centre, 6);
    }
}
