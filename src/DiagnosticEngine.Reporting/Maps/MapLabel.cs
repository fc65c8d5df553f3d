namespace DiagnosticEngine.Reporting.Maps;

/// <summary>The name of a level or strand beside or above its skills.</summary>
/// <param name="Text">The name.</param>
/// <param name="X">Where it begins.</param>
/// <param name="Y">Its baseline.</param>
internal sealed record MapLabel(string Text, double X, double Y);
