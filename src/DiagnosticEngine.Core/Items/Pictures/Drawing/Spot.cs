using System.Runtime.InteropServices;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>A point in the picture's units; y grows downwards.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Spot(double X, double Y)
{
    /// <summary>The point at a distance from this one, in a direction given as a share of a full turn, clockwise from straight up.</summary>
    public Spot At(double turn, double distance)
    {
        (double sine, double cosine) = Math.SinCos(turn * 2 * Math.PI);
        return new(X + (distance * sine), Y - (distance * cosine));
    }
}
