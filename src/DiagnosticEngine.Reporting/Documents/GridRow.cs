namespace DiagnosticEngine.Reporting.Documents;

/// <summary>A row of a grid: one text for each column.</summary>
internal sealed record GridRow(string Name, IReadOnlyList<string> Cells);
