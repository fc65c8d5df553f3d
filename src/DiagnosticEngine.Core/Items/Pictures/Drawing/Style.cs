namespace DiagnosticEngine.Items.Pictures.Drawing;

/// <summary>How a shape is painted: its filling, its outline, and how wide the outline is.</summary>
/// <param name="Name">The CSS class, without its prefix.</param>
/// <param name="Fill">The filling; null for none.</param>
/// <param name="Stroke">The outline; null for none.</param>
/// <param name="Width">Width of the outline.</param>
/// <param name="Pattern">Name of the pattern that fills instead of a plain colour; null for none.</param>
internal sealed record Style(string Name, Tone? Fill, Tone? Stroke, double Width = 1.5, string? Pattern = null);
