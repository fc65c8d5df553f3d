namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>The half ellipse of a jump above a line.</summary>
/// <param name="Jump">The jump, of some span.</param>
/// <param name="Line">Where the line is.</param>
/// <param name="Height">How high the arc is.</param>
internal sealed record JumpArc(Jump Jump, double Line, double Height)
{
    private double Radius => Jump.Span / 2;

    public double Top => Line - Height;

    /// <summary>How far from its end the arc is at a height, measured along the line.</summary>
    public double Inset(double height) => Radius * (1 - Math.Sqrt(Math.Max(0, 1 - (height / Height * (height / Height)))));

    /// <summary>The place on the way down at a height.</summary>
    public Spot Descent(double height) => new(Jump.To - (Math.Sign(Jump.To - Jump.From) * Inset(height)), Line - height);

    /// <summary>How high the arc is where it comes as near to a spot below its end as a distance.</summary>
    public double HeightAt(Spot spot, double distance)
    {
        double low = 0;
        double high = Height;
        while (high - low > 0.001)
        {
            double middle = (low + high) / 2;
            Spot at = Descent(middle);
            bool isInside = ((at.X - spot.X) * (at.X - spot.X)) + ((at.Y - spot.Y) * (at.Y - spot.Y)) < distance * distance;
            (low, high) = isInside ? (middle, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Whether the arc runs through a box: then the box lies neither wholly inside the ellipse nor wholly outside.</summary>
    public bool Crosses(Box box)
    {
        double top = Line - box.Top;
        if (Jump.Span == 0 || top <= 0)
        {
            return false;
        }

        double bottom = Math.Max(0, Line - box.Bottom);
        double left = box.Left - Jump.Middle;
        double right = box.Right - Jump.Middle;
        return From(Math.Clamp(0, left, right), bottom) < 1 && From(Math.Max(Math.Abs(left), Math.Abs(right)), top) > 1;

        double From(double x, double y) => (x / Radius * (x / Radius)) + (y / Height * (y / Height));
    }
}
