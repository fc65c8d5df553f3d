using DiagnosticEngine.Numerics;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Writes the numbers of the axes and the labels of points so that none covers another.</summary>
/// <remarks>Not safe to share between threads.</remarks>
internal sealed class CoordinateLabels(Sketch sketch, Spot origin)
{
    private const double Away = 3;
    private const double RoomAcross = 24;
    private const double RoomUp = 17;

    // To the upper right first, as in most textbooks.
    private static readonly (double X, double Y)[] Directions = [(1, -1), (1, 1), (-1, -1), (-1, 1), (0, -1), (0, 1), (1, 0), (-1, 0)];

    private readonly LabelPlacer _labels = new(sketch);

    /// <summary>Keeps the labels that follow off a line.</summary>
    public void Avoid(Spot from, Spot to)
    {
        const double Pace = 3;
        double length = Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y)));
        for (double along = 0; along <= length; along += Pace)
        {
            double share = length == 0 ? 0 : along / length;
            _labels.Take(Box.Around(from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y)), Pace, Pace));
        }
    }

    public void Axes(GridAxis x, NumberScale across, GridAxis y, NumberScale up, double right)
    {
        bool isShared = x.Crossing == Rational.Zero && y.Crossing == Rational.Zero;
        foreach (Rational number in x.Labels(across, RoomAcross))
        {
            Caption caption = Number(number);
            bool isOrigin = isShared && number == Rational.Zero;
            double left = isOrigin ? origin.X - Away - (caption.Width / 2) : across.At(number);
            _labels.Place("x-number", caption, new(left, origin.Y + Away + (caption.Height / 2)), 0, caption.Height);
        }

        foreach (Rational number in y.Labels(up, RoomUp).Where(n => !isShared || n != Rational.Zero))
        {
            Caption caption = Number(number);
            _labels.Place("y-number", caption, new(origin.X - Away - (caption.Width / 2), up.At(number)), -caption.Width, 0);
        }

        Caption nameX = Caption.Of("x");
        _labels.Place("axis-name", nameX, new(right + 12 + (nameX.Width / 2), origin.Y), 4, 0);
        Caption nameY = Caption.Of("y");
        _labels.Place("axis-name", nameY, new(origin.X, -12 - (nameY.Height / 2)), 0, -4);
    }

    /// <summary>Writes the label of a point beside it, where there is room, else above everything in the way.</summary>
    public void Point(string label, Spot spot)
    {
        Caption caption = Caption.Of(label, Caption.UsualSize, 120);
        if (caption.IsEmpty)
        {
            return;
        }

        (double X, double Y)[] free = [.. Directions.Where(d => _labels.IsFree(caption.At(Beside(d).X, Beside(d).Y)))];
        Spot place = Beside(free.Length > 0 ? free[0] : Directions[4]);
        _labels.Place("point-label", caption, place, 0, -4, spot);

        Spot Beside((double X, double Y) direction) => new(
            spot.X + (direction.X * ((caption.Width / 2) + Away + 5)), spot.Y + (direction.Y * ((caption.Height / 2) + Away + 4)));
    }

    public void Write() => _labels.Write(isOnPlate: true);

    private static Caption Number(Rational number) => Caption.Of(NumberText.Of(number, "decimal"), Caption.SmallSize);
}
