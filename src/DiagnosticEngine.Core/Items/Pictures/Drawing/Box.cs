using System.Runtime.InteropServices;

namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>An upright rectangle in the picture's units; y grows downwards.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Box(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public double CentreX => Left + (Width / 2);

    public double CentreY => Top + (Height / 2);

    public static Box Around(double x, double y, double width, double height) => new(x - (width / 2), y - (height / 2), width, height);

    public static Box Between(double left, double top, double right, double bottom) => new(left, top, right - left, bottom - top);

    public Box Grown(double by) => new(Left - by, Top - by, Width + (2 * by), Height + (2 * by));

    public Box Union(Box other) => Between(
        Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
