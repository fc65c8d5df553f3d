namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>An arrow in an arc from one place to another.</summary>
internal sealed record Jump(double From, double To, string Label)
{
    public double Low => Math.Min(From, To);

    public double High => Math.Max(From, To);

    public double Middle => (From + To) / 2;

    public double Span => High - Low;
}
