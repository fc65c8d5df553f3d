namespace DiagnosticEngine.Reporting.Maps;

/// <summary>An edge on a drawn map.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="Path">Its course as SVG path data, from the skill that comes first to the base of the arrowhead.</param>
/// <param name="Tip">The arrowhead as SVG polygon points.</param>
internal sealed record MapWire(MapEdge Edge, string Path, string Tip);
