namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>A colour by its use, with a value for light and for dark surroundings.</summary>
/// <param name="Name">The name; a page may set the CSS custom property --picture-NAME to change it.</param>
/// <param name="Light">#rrggbb on light paper.</param>
/// <param name="Dark">#rrggbb on dark paper.</param>
internal sealed record Tone(string Name, string Light, string Dark);
