namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>Measures that drawings share: a phone 320 units wide shows them in their own size.</summary>
internal static class Sheet
{
    /// <summary>How wide drawings are, margins aside.</summary>
    public const double Width = 280;

    /// <summary>How wide lines of numbers are, so that the numbers at both ends have room.</summary>
    public const double LineLength = 256;
}
