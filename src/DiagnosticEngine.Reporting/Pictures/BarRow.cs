namespace DiagnosticEngine.Reporting.Pictures;

/// <summary>One of several bars of equal length.</summary>
internal sealed record BarRow(int Parts, int Shaded, string Label);
