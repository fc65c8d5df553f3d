namespace DiagnosticEngine.Reporting.Documents;

/// <summary>Rows of a grid under one title.</summary>
internal sealed record GridGroup(string Title, IReadOnlyList<GridRow> Rows);
